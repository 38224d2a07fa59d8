import { store } from '../progress/browser-store.ts';
import { daysBetween } from '../progress/days.ts';
import { useRecords } from '../progress/use-record.ts';
import { profileStrings as strings } from '../strings/profile.ts';
import { ExtremeAspects } from './ExtremeAspects.tsx';
import { MeansTable } from './MeansTable.tsx';
import { type AskedAspect, daysUntilAgain, profileCourse } from './profile.ts';
import { Radar } from './Radar.tsx';
import type { Axis } from './radar.ts';

export interface ProfileAspect extends AskedAspect {
  number: number;
  title: string;
  short: string;
  /** Address of the article. */
  href: string;
  /** Address of the section that holds the checklist. */
  help: string;
  axis: Axis;
}

interface Props {
  aspects: ProfileAspect[];
  /** Address of the self-test. */
  selfTest: string;
}

const inGerman = new Intl.DateTimeFormat('de', { dateStyle: 'long' });

/** The heptagon as radar, the same as a table, and what stands out, in words. */
export function ProfileIsland({ aspects, selfTest }: Props) {
  const records = new Map(
    useRecords('assessment', store.peek).map(({ id, record }) => [id, record]),
  );
  const snapshots = useRecords('snapshot').map(({ record }) => record);
  const course = profileCourse(aspects, snapshots, (id) => records.get(id));
  const present = course.at(-1);
  if (!present) {
    return (
      <div className="profile">
        <p>{strings.empty}</p>
        <p>
          <a className="button button-strong" href={selfTest}>
            {strings.toTest}
          </a>
        </p>
      </div>
    );
  }
  const days = daysSince(snapshots.map(({ at }) => at));
  const names = course.map(({ at }) =>
    at === undefined ? strings.present : strings.on(inGerman.format(new Date(at))),
  );
  return (
    <div className="profile">
      {days >= daysUntilAgain && (
        <p className="profile-again">{strings.again(Math.floor(days / 7))}</p>
      )}
      <div className="profile-figures">
        <Radar aspects={aspects} course={course} names={names} />
        <MeansTable aspects={aspects} course={course} names={names} />
      </div>
      <ExtremeAspects aspects={aspects} point={present} />
      <p className="profile-limits">{strings.limits}</p>
      <p>
        <a className="button" href={selfTest}>
          {strings.toTest}
        </a>
      </p>
    </div>
  );
}

/** Days since the last of these moments; 0 where there is none. */
function daysSince(moments: readonly string[]): number {
  const last = moments.toSorted().at(-1);
  return last === undefined ? 0 : daysBetween(new Date(last), new Date());
}
