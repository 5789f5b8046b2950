// Recto's guide as a site in five languages. `ci/guide/build` puts the pages in: the English ones as they are, the others
// as recto renders them.
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

const docs = fileURLToPath(new URL("src/content/docs", import.meta.url));
const base = (process.env.RECTO_SITE_BASE ?? "/").replace(/\/*$/, "/");
const locales = {
  root: { label: "English", lang: "en" },
  fr: { label: "Français" },
  es: { label: "Español" },
  de: { label: "Deutsch" },
  it: { label: "Italiano" },
};

// What belongs together, in the order in which it is read. A page that is named nowhere comes last.
const groups = [
  {
    label: "First steps",
    translations: { fr: "Premiers pas", es: "Primeros pasos", de: "Erste Schritte", it: "Primi passi" },
    pages: ["index", "install", "getting-started", "for-translators", "desk", "fluent", "for-editors", "teamwork"],
  },
  {
    label: "Your project",
    translations: { fr: "Votre projet", es: "Su proyecto", de: "Ihr Projekt", it: "Il tuo progetto" },
    pages: [
      "translated-sites", "web-pages", "applications", "memory", "languages", "continuous-integration", "jobs-and-hooks",
    ],
  },
  {
    label: "Reference",
    translations: { fr: "Référence", es: "Referencia", de: "Nachschlagen", it: "Riferimento" },
    pages: [
      "commands", "configuration", "checks", "staleness", "json", "troubleshooting", "glossary", "translating-recto",
    ],
  },
];
const pages = readdirSync(docs).filter((name) => name.endsWith(".md")).map((name) => basename(name, ".md")).sort();
const named = new Set(groups.flatMap((group) => group.pages));
groups.at(-1).pages.push(...pages.filter((page) => !named.has(page)));

/** Leads links between pages, which name files, to the addresses of the pages in the same language. */
function links() {
  return (tree, file) => {
    const visit = (node) => {
      const target = node.type === "link" && /^([\w./-]+)\.md(#.*)?$/.exec(node.url);
      if (target) {
        const place = relative(docs, join(dirname(file.path), target[1]));
        if (!existsSync(join(docs, `${place}.md`))) throw new Error(`${file.path}: no page ${node.url}`);
        const page = place.replace(/(^|\/)index$/, "$1");
        node.url = base + page + (page === "" || page.endsWith("/") ? "" : "/") + (target[2] ?? "");
      }
      node.children?.forEach(visit);
    };
    visit(tree);
  };
}

export default defineConfig({
  site: process.env.RECTO_SITE_URL,
  base,
  trailingSlash: "always",
  markdown: { remarkPlugins: [links] },
  integrations: [
    starlight({
      title: "recto",
      locales,
      sidebar: [
        ...groups.map(({ label, translations, pages: known }) => ({
          label,
          translations,
          items: known.filter((page) => pages.includes(page)).map((page) => ({ slug: page })),
        })),
        {
          label: "How far this guide is translated",
          translations: {
            fr: "Avancement de la traduction de ce guide",
            es: "Avance de la traducción de esta guía",
            de: "Stand der Übersetzung dieses Handbuchs",
            it: "Avanzamento della traduzione di questa guida",
          },
          link: "/report/",
        },
      ],
    }),
  ],
});
