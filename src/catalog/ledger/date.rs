//! Dates as ledgers hold them.

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};

use crate::message;

/// A day, without a time.
pub(super) struct LedgerDate(pub(super) Date);

impl<'de> Deserialize<'de> for LedgerDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = toml::value::Datetime::deserialize(deserializer)?;
        let date = value.date.and_then(|date| {
            let (year, month, day) = (date.year.try_into(), date.month.try_into(), date.day.try_into());
            Date::new(year.ok()?, month.ok()?, day.ok()?).ok()
        });
        date.map(Self).ok_or_else(|| D::Error::custom(message!("ledger-no-date", text = value.to_string())))
    }
}
