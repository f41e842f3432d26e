/** The longest prompt, and part of an action, in characters: what a big screen can show. */
export const LINE_LENGTH = 200;

/** The longest note and story. */
export const NOTE_LENGTH = 500;

/** The most actions a workshop ends with: more are not done. */
export const MOST_ACTIONS = 3;
