/** The one part of the web platform that a link to a quotation needs; Node and browsers both have it. */
declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly href: string;
  readonly protocol: string;
}
