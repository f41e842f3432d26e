/** The longest name, in characters. */
export const NAME_LENGTH = 80;

/** The longest answer to an open question, in characters. */
export const OPEN_ANSWER_LENGTH = 2000;

/** The longest subject and the longest text of an invitation, in characters. */
export const SUBJECT_LENGTH = 120;
export const INVITATION_TEXT_LENGTH = 4000;

/** How often one person is reminded, at the most. */
export const MOST_REMINDERS = 3;

/** How many invitations one list may hold. */
export const LONGEST_INVITATION_LIST = 5000;
