//! What makes a number of what is no digit: units and signs beside it, and Roman numerals.
//!
//! Holds for every language; number words are in `words`.

use unicode_normalization::UnicodeNormalization;

/// Symbols of units, times of the day and eras, as they stand behind a number; prefixes are told apart by case.
const UNITS: &[&str] = &[
    // Length, area and volume.
    "m", "km", "hm", "dm", "cm", "mm", "µm", "μm", "nm", "pm", "ft", "yd", "mi", "mph", "nmi", "ha", "l", "L",
    "dl", "cl", "ml", "mL", "hl", "gal", "fl", // Mass.
    "g", "kg", "Mg", "mg", "µg", "μg", "ng", "t", "kt", "Mt", "Gt", "oz", "lb", "lbs", // Time.
    "s", "ms", "µs", "μs", "ns", "sec", "secs", "min", "mins", "h", "hr", "hrs", "d", "am", "a.m", "AM",
    "A.M", "p.m", "PM", "P.M", "Uhr", "BC", "AD", "BCE", "CE", // Other quantities.
    "A", "mA", "kA", "V", "mV", "kV", "W", "mW", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh",
    "J", "kJ", "MJ", "cal", "kcal", "N", "kN", "Pa", "hPa", "kPa", "MPa", "bar", "mbar", "psi", "K", "C",
    "F", "Hz", "kHz", "MHz", "GHz", "THz", "dB", "mol", "mmol", "lm", "lx", "cd", "rpm",
    // Data and type.
    "bit", "bits", "kbit", "Mbit", "Gbit", "bps", "kbps", "Mbps", "Gbps", "b", "B", "kB", "KB", "MB", "GB",
    "TB", "PB", "KiB", "MiB", "GiB", "TiB", "byte", "bytes", "px", "pt", "em", "rem", "dpi", "ppm", "fps",
    // Money and multiples.
    "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD", "INR", "RUB", "UAH", "SYP", "BRL", "MXN", "k",
    "M", "bn", "mn",
];

/// Whether a word is the symbol of a unit where it stands behind a number.
pub(super) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word)
}

/// Whether a symbol belongs to a number beside it: money, shares, degrees, comparison and arithmetic.
pub(super) fn is_sign(symbol: &str) -> bool {
    let is_sign =
        |c: char| matches!(c, '\u{20a0}'..='\u{20cf}') || "$¢£¤¥%‰‱°′″<>≤≥=≠≈≪≫+±×÷−∞№#µμ^~".contains(c);
    let comparison =
        ["&lt;", "&gt;", "&le;", "&ge;", "&ne;", "&plusmn;", "&times;", "&euro;", "&pound;", "&deg;"];
    // Marks of struck text are runs of two.
    symbol != "~~" && symbol.chars().all(is_sign) || comparison.contains(&symbol)
}

/// Whether a word is a Roman numeral in capitals, maybe with the ending of an ordinal.
///
/// One of up to three letters has to be made of `I`, `V`, `X` and `L`: `CI`, `CD` and `MD` mean other things.
pub(super) fn is_roman(word: &str) -> bool {
    let numeral = word.trim_end_matches(|c: char| c.is_lowercase() || c == 'º' || c == 'ª');
    let ending = &word[numeral.len()..];
    let is_small = numeral.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    let is_ordinal = matches!(ending, "" | "e" | "er" | "re" | "ère" | "ème" | "º" | "ª" | "ᵉ");
    is_ordinal && (is_small || numeral.len() > 3) && is_canonical(numeral)
}

/// The value of a Roman numeral in capitals, maybe with the ending of an ordinal.
pub(crate) fn roman_value(word: &str) -> Option<u32> {
    if !is_roman(word) {
        return None;
    }
    let digit = |c: char| match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
    let digits: Vec<u32> = word.chars().map(digit).take_while(|&digit| digit > 0).collect();
    let value = |(at, digit): (usize, &u32)| match digits.get(at + 1) {
        Some(next) if next > digit => -i64::from(*digit),
        _ => i64::from(*digit),
    };
    u32::try_from(digits.iter().enumerate().map(value).sum::<i64>()).ok()
}

/// Whether letters are a number as Roman numerals are written today.
fn is_canonical(numeral: &str) -> bool {
    let mut rest = numeral;
    while rest.starts_with('M') {
        rest = &rest[1..];
    }
    for [one, five, ten] in [["C", "D", "M"], ["X", "L", "C"], ["I", "V", "X"]] {
        let small = |rest: &str| rest.len() - rest.trim_start_matches(one).len();
        if let Some(after) =
            rest.strip_prefix(one).and_then(|rest| rest.strip_prefix(ten).or(rest.strip_prefix(five)))
        {
            rest = after;
            continue;
        }
        rest = rest.strip_prefix(five).unwrap_or(rest);
        let count = small(rest);
        if count > 3 {
            return false;
        }
        rest = &rest[count..];
    }
    !numeral.is_empty() && rest.is_empty()
}

/// Whether a token with digits is rather a name than a number, such as `CBID2`: it begins with two letters.
pub(super) fn is_named(token: &str) -> bool {
    token.nfc().take(2).filter(|c| c.is_alphabetic()).count() == 2
}
