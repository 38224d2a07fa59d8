import { profileStrings as strings } from '../strings/profile.ts';
import { formatMean } from './in-german.ts';
import type { ProfileAspect } from './ProfileIsland.tsx';
import { type AspectMean, extremesOf, fewestForExtremes, type ProfilePoint } from './profile.ts';

interface Props {
  aspects: readonly ProfileAspect[];
  point: ProfilePoint;
}

/** What stands out, with the way to what helps; no grade, no type. */
export function ExtremeAspects({ aspects, point }: Props) {
  const extremes = extremesOf(point);
  if (!extremes) {
    const complete = point.means.filter(({ mean }) => mean !== undefined).length;
    return <p>{complete < fewestForExtremes ? strings.notEnough : strings.noDifference}</p>;
  }
  const list = (means: readonly AspectMean[], address: 'href' | 'help') => (
    <ul className="extremes">
      {means.map(({ slug, mean = 0 }) => {
        const aspect = aspects.find((one) => one.slug === slug);
        return (
          <li key={slug} data-aspect={aspect?.number}>
            <a href={aspect?.[address]}>{aspect?.title}</a> ({formatMean(mean)})
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <p>{strings.strongest}</p>
      {list(extremes.strongest, 'href')}
      <p>{strings.weakest}</p>
      {list(extremes.weakest, 'help')}
    </>
  );
}
