// Improvements of pages that already work without JavaScript; each module looks for its own marks in the page.
import { startDragging } from "./dragging.js";
import { startFilter } from "./filter.js";
import { focusFirst } from "./focus.js";
import { startKeys } from "./keys.js";
import { startMenus } from "./menus.js";
import { startUnsaved } from "./unsaved.js";
import { startWatching } from "./watch.js";

focusFirst();
startUnsaved();
startFilter();
startDragging();
startMenus();
startWatching();
startKeys();
