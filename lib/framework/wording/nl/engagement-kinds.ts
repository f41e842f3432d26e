import type { Wording } from "../wording";

export const ENGAGEMENT_KINDS_WORDING: Wording["engagementKinds"] = {
  empathy: {
    name: "Inleven",
    about: "Iemand voelde echt aan hoe het voor de klant was, en liet dat merken.",
  },
  extra: {
    name: "Net iets meer",
    about: "Iemand deed meer dan de klant op dat moment had verwacht.",
  },
  initiative: {
    name: "Zelf in actie",
    about: "Iemand zag wat nodig was en deed het, voordat de klant erom vroeg.",
  },
  repair: {
    name: "Rechtzetten",
    about: "Er ging iets mis, en iemand loste het op en maakte het weer goed met de klant.",
  },
};
