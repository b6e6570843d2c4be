// Takes away what Lagrum refuses from the menus, so that nobody draws what cannot run.
const REFUSED = /script|manual|inclusive|complex|transaction|ad-?hoc|data-(object|store)|conditional|compensation|cancel|link-|event-sub-?process|-event-subprocess|parallel-event|instantiating|-task$/;
const KEPT = /(user|service|send|receive|rule)-task$/;
const MENUS = ["bpmn-append", "bpmn-create", "bpmn-replace"];

export function isOffered(id) {
  return KEPT.test(id) || !REFUSED.test(id);
}

class Selection {
  constructor(popupMenu, palette) {
    for (const menu of MENUS) popupMenu.registerProvider(menu, 950, this);
    palette.registerProvider(100, this);
  }

  getPopupMenuEntries() {
    return offered;
  }

  getPopupMenuHeaderEntries() {
    return withoutLoops;
  }

  getPaletteEntries() {
    return offered;
  }
}

Selection.$inject = ["popupMenu", "palette"];

function offered(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => isOffered(id)));
}

// A loop is drawn with a gateway, where everybody sees it.
function withoutLoops(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !/loop|ad-?hoc/.test(id)));
}

export const selectionModule = { __init__: ["lagrumsurval"], lagrumsurval: ["type", Selection] };
