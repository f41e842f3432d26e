import { getLocale, getMessages } from "next-intl/server";
import { renderSVG } from "uqr";
import { FontPreloads } from "@/components/ui/font-preloads";
import { LEVELS } from "@/lib/framework/levels";
import { wordingFor } from "@/lib/framework/wording";
import { publicOrigin } from "@/lib/i18n/public-origin";
import type { Live } from "@/lib/workshops/loaders";
import { FacilitatorScreen } from "./facilitator-screen";
import { ParticipantScreen } from "./participant-screen";
import { ProjectorScreen } from "./projector-screen";

type Props = { live: Exclude<Live, { kind: "result" }> };

/** A workshop that goes on: a phone, the facilitator's screen, or the big one. */
export async function LivePage({ live }: Props) {
  const [locale, { workshop: words, walk }, origin] = await Promise.all([
    getLocale(),
    getMessages(),
    publicOrigin(),
  ]);
  if (live.kind === "participant") {
    return <ParticipantScreen {...live} locale={locale} words={words} walkWords={walk} />;
  }
  const { view, token, projector } = live;
  if (projector !== null) {
    const { levels } = wordingFor(locale);
    return (
      <>
        <FontPreloads />
        <FacilitatorScreen
          token={token}
          locale={locale}
          view={view}
          projector={`/${locale}/live/${projector}`}
          levels={LEVELS.map((id) => ({ id, name: levels[id].name }))}
          words={words}
        />
      </>
    );
  }
  return (
    <>
      <FontPreloads />
      <ProjectorScreen
        token={token}
        locale={locale}
        view={view}
        address={`${origin.replace(/^https?:\/\//, "")}/join`}
        qr={renderSVG(`${origin}/${locale}/join/${view.code}`, { border: 0 })}
        words={words}
      />
    </>
  );
}
