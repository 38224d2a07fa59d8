import { profileStrings as strings } from '../strings/profile.ts';
import { formatMean } from './in-german.ts';
import type { ProfileAspect } from './ProfileIsland.tsx';
import type { AspectMean, ProfilePoint } from './profile.ts';
import { type Axis, gridPaths, placeOn, profilePath, radius } from './radar.ts';

const labelRadius = radius + 14;
/** How many earlier runs lie behind the present one. */
const shownBefore = 3;

interface Props {
  aspects: readonly ProfileAspect[];
  course: readonly ProfilePoint[];
  /** Of the points, in words. */
  names: readonly string[];
}

export function Radar({ aspects, course, names }: Props) {
  const axes = aspects.map(({ axis }) => axis);
  const pathOf = (means: readonly AspectMean[]) =>
    profilePath(
      axes,
      means.map(({ mean }) => mean),
    );
  const past = course.slice(0, -1).slice(-shownBefore);
  const present = course.at(-1)?.means ?? [];
  const text = aspects.map(({ title }, index) => {
    const mean = present[index]?.mean;
    return `${title}: ${mean === undefined ? strings.missing : formatMean(mean)}`;
  });
  return (
    <figure className="radar">
      <svg viewBox="-258 -185 516 365" role="img" aria-label={strings.chart(text)}>
        {gridPaths(axes).map((path) => (
          <path key={path} d={path} className="radar-grid" />
        ))}
        {past.map(({ at, means }) => (
          <path key={at} d={pathOf(means)} className="radar-past" />
        ))}
        <path d={pathOf(present)} className="radar-present" />
        {aspects.map((aspect, index) => (
          <Corner key={aspect.slug} aspect={aspect} mean={present[index]?.mean} />
        ))}
      </svg>
      {past.length > 0 && (
        <figcaption>
          <span className="radar-key radar-key-present">{names.at(-1)}</span>{' '}
          <span className="radar-key radar-key-past">
            {names.slice(0, -1).slice(-shownBefore).join(', ')}
          </span>
        </figcaption>
      )}
    </figure>
  );
}

function Corner({ aspect, mean }: { aspect: ProfileAspect; mean: number | undefined }) {
  const { axis, short, number } = aspect;
  return (
    <g data-aspect={number}>
      {mean !== undefined && <Dot axis={axis} mean={mean} />}
      <text
        x={(axis.x * labelRadius).toFixed(1)}
        y={(axis.y * labelRadius + 5).toFixed(1)}
        textAnchor={anchorOf(axis)}
        className="radar-label"
      >
        {short}
      </text>
    </g>
  );
}

function Dot({ axis, mean }: { axis: Axis; mean: number }) {
  const [x, y] = placeOn(axis, mean);
  return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="5" className="radar-dot" />;
}

function anchorOf({ x }: Axis): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 0.1) return 'middle';
  return x > 0 ? 'start' : 'end';
}
