/** Of the looks of the search, which only its own pages link; others fetch them with the first sign of interest. */
export { default as sheetAddress } from './search.css?url';
