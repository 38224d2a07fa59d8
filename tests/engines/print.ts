/**
 * Lets the rules for paper hold on the screen, because not every engine can be asked for paper, and looks at the
 * article. Runs in the page, so it stands alone.
 */
export function asPrinted() {
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media.mediaText.startsWith('screen')) rule.media.mediaText = 'not all';
      }
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);

  const isSeen = (selector: string) =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
  const topOf = (selector: string) =>
    document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
  const displays: string[] = [];
  for (
    let at = document.querySelector('.prose')?.parentElement;
    at && at !== document.documentElement;
    at = at.parentElement
  ) {
    const { display } = getComputedStyle(at);
    if (display !== 'block') displays.push(`${at.localName}: ${display}`);
  }
  const solutions = [...document.querySelectorAll<HTMLElement>('.prose .solution')];
  return {
    /** What should not be on paper and is. */
    shown: ['.site-header', '.contents', '.question-result', '.rationale', '.hint'].filter(isSeen),
    /** From top to bottom. */
    order: ['.solution', '.print-solutions', '.sources'].sort((a, b) => topOf(a) - topOf(b)),
    /** A closed `details` keeps its text from being laid out. */
    hiddenSolutions: solutions.filter((solution) => {
      const words = solution.querySelector(':scope > :not(summary)');
      return !words?.checkVisibility({ contentVisibilityAuto: true }) || words.clientHeight === 0;
    }).length,
    /** Boxes around the text which are no blocks. */
    unbreakable: displays,
  };
}
