//! The lines of a ledger.

use std::collections::BTreeMap;

pub(in crate::catalog) use crate::catalog::toml_text::{push_key, push_string};

pub(in crate::catalog) fn push_header(out: &mut String, table: &str, id: &str) {
    out.extend(["[", table, "."]);
    push_key(out, id);
    out.push_str("]\n");
}

pub(in crate::catalog) fn push_field(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        out.extend([name, " = "]);
        push_string(out, value);
        out.push('\n');
    }
}

pub(super) fn push_list(out: &mut String, name: &str, values: &[String]) {
    if !values.is_empty() {
        out.extend([name, " = "]);
        push_values(out, values);
        out.push('\n');
    }
}

pub(super) fn push_values(out: &mut String, values: &[String]) {
    out.push('[');
    for (at, value) in values.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { ", " });
        push_string(out, value);
    }
    out.push(']');
}

pub(super) fn push_inline_table(out: &mut String, name: &str, values: &BTreeMap<String, String>) {
    for (at, (key, value)) in values.iter().enumerate() {
        if at == 0 {
            out.extend([name, " = { "]);
        } else {
            out.push_str(", ");
        }
        push_key(out, key);
        out.push_str(" = ");
        push_string(out, value);
    }
    if !values.is_empty() {
        out.push_str(" }\n");
    }
}
