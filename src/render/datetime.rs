//! Fluent's `DATETIME`: dates as a language writes them, in UTC.
//!
//! Follows `Intl.DateTimeFormat` for the options of a date; an unknown option is an error. Times of day are
//! not shown.

use fluent_bundle::{FluentArgs, FluentValue};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::{Length, YearStyle};
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::tz::Offset;

use crate::message;
use crate::message::Message;

/// The text of `DATETIME(…)` in the language of a tag.
///
/// # Errors
///
/// What is wrong with the arguments, as a lower-case fragment.
pub(super) fn call(
    positional: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    tag: &str,
) -> Result<String, Message> {
    let [value] = positional else {
        return Err(message!("function-one-date"));
    };
    let date = date(value)?;
    let fields = fields(named)?;
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    // icu_datetime 2.4 loads no digits for this one pattern of this one language and panics in debug builds.
    if locale.id.language.as_str() == "pt"
        && (fields.date_fields, fields.length) == (Some(DateFields::YM), Some(Length::Long))
    {
        let part = |part| {
            let mut alone = FieldSetBuilder::new();
            alone.date_fields = Some(part);
            alone.length = Some(Length::Long);
            format(date, alone, &locale)
        };
        return Ok(format!("{} de {}", part(DateFields::M)?, part(DateFields::Y)?));
    }
    format(date, fields, &locale)
}

fn format(date: jiff::civil::Date, fields: FieldSetBuilder, locale: &Locale) -> Result<String, Message> {
    let fields = fields.build_composite_datetime().map_err(|_| message!("function-no-month"))?;
    let formatter = DateTimeFormatter::try_new(locale.into(), fields)
        .map_err(|_| message!("function-no-dates", language = locale.to_string()))?;
    let (year, month, day) = (date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
    let date = Date::try_new_iso(year, month, day).map_err(|error| Message::foreign(error.to_string()))?;
    Ok(formatter.format(&DateTime { date, time: Time::start_of_day() }).to_string())
}

fn date(value: &FluentValue<'_>) -> Result<jiff::civil::Date, Message> {
    let timestamp = match value {
        FluentValue::String(text) => {
            if let Ok(date) = text.parse::<jiff::civil::Date>()
                && text.len() == "2024-12-08".len()
            {
                return Ok(date);
            }
            text.parse::<Timestamp>().map_err(|_| message!("function-bad-date", text = text.as_ref()))?
        }
        FluentValue::Number(number) => Timestamp::from_millisecond(number.value as i64)
            .map_err(|_| message!("function-bad-milliseconds", number = number.value.to_string()))?,
        _ => return Err(message!("function-no-date")),
    };
    Ok(Offset::UTC.to_datetime(timestamp).date())
}

/// The fields and the length that the options ask for; a short date where there are none.
fn fields(named: &FluentArgs<'_>) -> Result<FieldSetBuilder, Message> {
    let mut builder = FieldSetBuilder::new();
    let (mut year, mut month, mut day, mut weekday) = (None, None, None, None);
    for (name, value) in named.iter() {
        let text = match value {
            FluentValue::String(text) => text.as_ref(),
            _ => "",
        };
        let slot = match (name, text) {
            ("dateStyle", "full" | "long" | "medium" | "short") => {
                builder.date_fields = Some(if text == "full" { DateFields::YMDE } else { DateFields::YMD });
                builder.length = Some(match text {
                    "medium" => Length::Medium,
                    "short" => Length::Short,
                    _ => Length::Long,
                });
                continue;
            }
            ("timeZone", "UTC") => continue,
            ("year", "numeric" | "2-digit") => &mut year,
            ("month", "long" | "short" | "numeric" | "2-digit") => &mut month,
            ("day", "numeric" | "2-digit") => &mut day,
            ("weekday", "long" | "short") => &mut weekday,
            _ => {
                return Err(message!("function-date-options", name));
            }
        };
        *slot = Some(text);
    }
    let single = year.is_some() || month.is_some() || day.is_some() || weekday.is_some();
    if builder.date_fields.is_some() {
        return if single { Err(message!("function-style-and-fields")) } else { Ok(builder) };
    }
    builder.date_fields = Some(match (year, month, day, weekday) {
        (None, None, None, None) | (Some(_), Some(_), Some(_), None) => DateFields::YMD,
        (Some(_), Some(_), Some(_), Some(_)) => DateFields::YMDE,
        (None, Some(_), Some(_), Some(_)) => DateFields::MDE,
        (None, Some(_), Some(_), None) => DateFields::MD,
        (Some(_), Some(_), None, None) => DateFields::YM,
        (None, None, Some(_), Some(_)) => DateFields::DE,
        (Some(_), None, None, None) => DateFields::Y,
        (None, Some(_), None, None) => DateFields::M,
        (None, None, Some(_), None) => DateFields::D,
        (None, None, None, Some(_)) => DateFields::E,
        _ => return Err(message!("function-no-month-and-day")),
    });
    builder.length = Some(match (month, weekday) {
        (Some("long"), _) | (None, Some("long")) => Length::Long,
        (Some("short"), _) | (None, Some(_)) => Length::Medium,
        _ => Length::Short,
    });
    let full_year = year == Some("numeric") || !single;
    builder.year_style = full_year.then_some(YearStyle::Full);
    Ok(builder)
}
