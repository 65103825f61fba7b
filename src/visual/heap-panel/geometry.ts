// Sizes of the list of cards, in CSS pixels. heap-panel.css has the same ones.

/** From one card to the next. */
export const rowHeight = 64;
export const cardHeight = 56;
/** Width of the strip of arcs at the right. */
export const strip = 56;
