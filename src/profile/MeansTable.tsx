import { profileStrings as strings } from '../strings/profile.ts';
import { formatChange, formatMean } from './in-german.ts';
import type { ProfileAspect } from './ProfileIsland.tsx';
import { type AspectMean, differenceOf, type ProfilePoint } from './profile.ts';
import { courseEnd, coursePath } from './radar.ts';

type Mean = number | undefined;

interface Props {
  aspects: readonly ProfileAspect[];
  course: readonly ProfilePoint[];
  names: readonly string[];
}

/** The same as the chart, exactly; with the run before and the course where there are any. */
export function MeansTable({ aspects, course, names }: Props) {
  const present = course.at(-1);
  const before = course.at(-2);
  const { columns } = strings;
  return (
    <table className="means">
      <caption className="visually-hidden">{strings.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.aspect}</th>
          <th scope="col">{columns.now}</th>
          {before && (
            <>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.change}</th>
              <th scope="col">{columns.course}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {aspects.map(({ slug, number, title, href }, index) => {
          const means = course.map((point) => point.means[index]?.mean);
          return (
            <tr key={slug} data-aspect={number}>
              <th scope="row">
                <a href={href}>{title}</a>
              </th>
              <td>{meanText(present?.means[index])}</td>
              {before && (
                <>
                  <td>{meanText(before.means[index])}</td>
                  <td>{changeText(means.at(-2), means.at(-1))}</td>
                  <td>
                    <Course means={means} names={names} />
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function meanText(mean: AspectMean | undefined): string {
  if (!mean || mean.rated === 0) return strings.missing;
  return mean.mean === undefined ? strings.open(mean.rated, mean.total) : formatMean(mean.mean);
}

function changeText(before: Mean, now: Mean): string {
  const difference = differenceOf(before, now);
  if (difference === undefined) return '–';
  return difference === 0 ? strings.same : formatChange(difference);
}

function Course({ means, names }: { means: readonly Mean[]; names: readonly string[] }) {
  const end = courseEnd(means);
  const text = means.map(
    (mean, index) => `${mean === undefined ? strings.missing : formatMean(mean)} (${names[index]})`,
  );
  return (
    <svg className="course" viewBox="0 0 72 20" role="img" aria-label={strings.course(text)}>
      <path d={coursePath(means)} />
      {end && <circle cx={end[0].toFixed(1)} cy={end[1].toFixed(1)} r="2.5" />}
    </svg>
  );
}
