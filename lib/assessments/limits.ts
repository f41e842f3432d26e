/** The longest name, in characters. */
export const NAME_LENGTH = 80;

/** The longest answer to an open question, in characters. */
export const OPEN_ANSWER_LENGTH = 2000;
