/** Where the gold lies: rules are tried out on `dev`; `test` is scored once they are frozen; `second` are second readings. */
export const goldFolders = {
  dev: "tests/gold/dev",
  test: "tests/gold/test",
  second: "tests/gold/second",
} as const;
