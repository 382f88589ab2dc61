/** The endpoint cannot be used at all: no article would fare better. The message says what to do. */
export class EngineError extends Error {}
