//! Fluent's `NUMBER`, and numbers as a language writes them.
//!
//! Follows `Intl.NumberFormat` as far as its options are known here; an unknown option is an error.

use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;

use crate::message;
use crate::message::Message;

/// The most digits of a number that are sure to be told apart.
pub(super) const MOST_DIGITS: usize = 15;

/// Languages with a no-break space before the percent sign, by CLDR; French has a narrow one.
const SPACED_PERCENT: [&str; 12] = ["cs", "da", "de", "es", "fi", "nb", "nn", "ro", "ru", "sk", "sv", "uk"];

/// The value of `NUMBER(…)`, still a number so that selectors can use it.
///
/// # Errors
///
/// What is wrong with the arguments, as a lower-case fragment.
pub(super) fn call<'v>(
    positional: &[FluentValue<'v>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'v>, Message> {
    let [FluentValue::Number(number)] = positional else {
        return Err(message!("function-one-number"));
    };
    for (name, value) in named.iter() {
        let known = match (name, value) {
            ("minimumFractionDigits" | "maximumFractionDigits", FluentValue::Number(digits)) => {
                is_count(digits.value) && digits.value <= MOST_DIGITS as f64
            }
            ("minimumIntegerDigits", FluentValue::Number(digits)) => {
                is_count(digits.value) && (1.0..=MOST_DIGITS as f64).contains(&digits.value)
            }
            ("useGrouping", FluentValue::String(value)) => matches!(&**value, "true" | "false"),
            ("style", FluentValue::String(value)) => matches!(&**value, "decimal" | "percent"),
            ("type", FluentValue::String(value)) => matches!(&**value, "cardinal" | "ordinal"),
            _ => false,
        };
        if !known {
            return Err(message!("function-number-options", name, most = MOST_DIGITS));
        }
    }
    let mut number = number.clone();
    number.options.merge(named);
    let options = &number.options;
    if let (Some(least), Some(most)) = (options.minimum_fraction_digits, options.maximum_fraction_digits)
        && least > most
    {
        // The digits a literal was written with are no demand; an option is.
        if named.get("minimumFractionDigits").is_some() {
            return Err(message!("function-digits-contradict", least, most));
        }
        number.options.minimum_fraction_digits = None;
    }
    if let (Some(most), FluentNumberStyle::Decimal) =
        (number.options.maximum_fraction_digits, number.options.style)
        && let Ok(rounded) = format!("{:.most$}", number.value).parse()
    {
        // Plural rules look at the number as it is shown.
        number.value = rounded;
    }
    Ok(FluentValue::Number(number))
}

fn is_count(value: f64) -> bool {
    value >= 0.0 && value.fract() == 0.0
}

/// A number as a language writes it; `None` where it is no finite number.
pub(super) fn format(number: &FluentNumber, tag: &str) -> Option<String> {
    let options = &number.options;
    let percent = options.style == FluentNumberStyle::Percent;
    let mut decimal = Decimal::try_from_str(&number.value.to_string()).ok()?;
    if percent {
        decimal.multiply_pow10(2);
    }
    let least = options.minimum_fraction_digits.unwrap_or(0);
    // A literal's own digits say nothing about its percentage.
    let least = if percent && options.maximum_fraction_digits.is_none() { 0 } else { least };
    let most = options.maximum_fraction_digits.unwrap_or(least.max(if percent { 0 } else { 3 }));
    let position = |digits: usize| i16::try_from(digits.min(MOST_DIGITS)).unwrap_or(0);
    decimal.round(-position(most));
    decimal.trim_end();
    decimal.pad_end(-position(least));
    decimal.trim_start();
    decimal.pad_start(position(options.minimum_integer_digits.unwrap_or(1)));

    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let grouping = if options.use_grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    let formatter =
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::from(grouping)).ok()?;
    let mut out = formatter.format(&decimal).to_string();
    if percent {
        let language = locale.id.language.as_str();
        if language == "fr" {
            out.push('\u{202f}');
        } else if SPACED_PERCENT.contains(&language) {
            out.push('\u{a0}');
        }
        out.push('%');
    }
    Some(out)
}
