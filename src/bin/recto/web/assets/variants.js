// The form for a pattern with one selector: a row for every variant, in the categories of the target language.

import { button, h, put } from "./dom.js";
import { categories, patternOf, variantsOf } from "./fluent.js";
import { count, say } from "./words.js";

/** A form for a pattern; none where the pattern is not one simple selection. `changed(pattern)` is called as somebody types. */
export function variantForm(pattern, { language, dir, changed }) {
  const model = variantsOf(pattern);
  if (!model) return null;
  const own = categories(language, model.isOrdinal);
  const form = h("div", { class: "variants", role: "group", "aria-label": say("variants") });
  const tell = () => changed(patternOf(model));

  const draw = (focus = null) => {
    const rows = model.variants.map((variant, at) => row(variant, at));
    const lacking = own.filter(({ key }) => !model.variants.some((variant) => variant.key === key));
    const adding = lacking.map(({ key, examples }) => button(say("variant-add", { key, examples: listed(examples) }), () => {
      const order = own.map((category) => category.key);
      const before = model.variants.findIndex((variant) => order.indexOf(variant.key) > order.indexOf(key));
      model.variants.splice(before < 0 ? model.variants.length : before, 0, { key, text: "", isDefault: false });
      draw(key);
      tell();
    }, { kind: "small" }));
    const other = model.variants.find((variant) => variant.isDefault);
    const filling = model.variants.some((variant) => !variant.text && variant !== other) && other?.text
      ? button(say("variant-fill", { key: other.key }), () => {
        for (const variant of model.variants) variant.text ||= other.text;
        draw(other.key);
        tell();
      }, { kind: "small" }) : null;
    put(form, ...rows, h("div", { class: "row" }, adding, filling));
    if (focus) form.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  };

  const row = (variant, at) => {
    const known = own.find(({ key }) => key === variant.key);
    const id = `variant-${at}`;
    const examples = known?.examples.length ? say("variant-examples", { examples: listed(known.examples) }) : "";
    const field = h("textarea", {
      id, rows: 2, lang: language, dir, spellcheck: "true", "data-key": variant.key, "aria-describedby": "findings",
      oninput: (event) => { variant.text = event.target.value; tell(); },
    });
    field.value = variant.text;
    const choose = h("input", {
      type: "radio", name: "default-variant", id: `${id}-default`,
      onchange: () => { model.variants.forEach((one) => { one.isDefault = one === variant; }); draw(variant.key); tell(); },
    });
    choose.checked = variant.isDefault;
    const isUnknown = own.length > 0 && !known && !/^\d/.test(variant.key);
    const remove = variant.isDefault || model.variants.length < 2 ? null : button(say("variant-remove"), () => {
      model.variants.splice(at, 1);
      draw(model.variants[Math.max(at - 1, 0)].key);
      tell();
    }, { kind: "small quiet-button" });
    remove?.setAttribute("aria-label", say("variant-remove-one", { key: variant.key }));
    return h("div", { class: "variant" },
      h("label", { for: id }, h("b", {}, variant.key), " ", h("span", { class: "soft" }, isUnknown ? say("variant-unknown") : examples)),
      field,
      h("div", { class: "row" }, h("label", { for: `${id}-default`, class: "check" }, choose, say("variant-default")), remove));
  };

  draw();
  return form;
}

const listed = (examples) => `${examples.map(count).join(", ")}${examples.length > 2 ? " …" : ""}`;
