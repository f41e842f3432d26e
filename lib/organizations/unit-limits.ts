/** The longest name of a unit, in characters. */
export const UNIT_NAME_LENGTH = 80;

/** The longest code of a unit, in characters. */
export const UNIT_CODE_LENGTH = 60;

/** The largest file of units that is read, in bytes. */
export const LARGEST_UNITS_FILE = 1024 * 1024;

/** The most units that one file may name. */
export const MOST_UNIT_ROWS = 5000;
