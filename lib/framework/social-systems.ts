/** What is measured. Each has the same seven levels in words of its own; their answers are never pooled. */
export const SOCIAL_SYSTEMS = ["individual", "team", "organization"] as const;

export type SocialSystem = (typeof SOCIAL_SYSTEMS)[number];

/** Who answers, where a round asks for it. Partners are suppliers who serve our customers. */
export const PERSPECTIVES = ["management", "staff", "partner"] as const;

export type Perspective = (typeof PERSPECTIVES)[number];

/** The four ways in which a person makes the difference for a customer, in the order of `behavior-1..4`. */
export const ENGAGEMENT_KINDS = ["empathy", "extra", "initiative", "repair"] as const;

export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];
