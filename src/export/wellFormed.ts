/** Text that UTF-8 can hold: half surrogate pairs become U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
