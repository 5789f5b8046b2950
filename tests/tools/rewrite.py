"""Writes Fluent files anew with the writers of tools for translators: each is parsed and serialised in its place.

`python rewrite.py TOOL FILES...`; without files it says whether the tool is there.
"""

import sys


def with_fluent_syntax(text):
    from fluent.syntax import parse, serialize

    return serialize(parse(text), with_junk=True)


def with_moz_l10n(text):
    from moz.l10n.formats import Format
    from moz.l10n.resource import parse_resource, serialize_resource

    return "".join(serialize_resource(parse_resource(Format.fluent, text)))


def with_translate_toolkit(text):
    from translate.storage.fluent import FluentFile

    store = FluentFile()
    store.parse(text.encode())
    # As an editor on top of it does that saves each text.
    for unit in store.units:
        if unit.source:
            unit.source = unit.source
    return bytes(store).decode()


TOOLS = {
    "fluent.syntax": with_fluent_syntax,
    "moz.l10n": with_moz_l10n,
    "translate-toolkit": with_translate_toolkit,
}


def main():
    write = TOOLS[sys.argv[1]]
    write("message = text\n")
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(write(text))


main()
