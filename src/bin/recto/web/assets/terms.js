// The glossary is there already; only the keys of every page are missing.

import { begin } from "./page.js";

begin();
