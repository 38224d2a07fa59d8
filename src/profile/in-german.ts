const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const mean = new Intl.NumberFormat('de', oneDecimal);
const change = new Intl.NumberFormat('de', { ...oneDecimal, signDisplay: 'always' });

/** „3,4“ */
export const formatMean = (value: number) => mean.format(value);

/** „+0,6“, „−0,2“ */
export const formatChange = (value: number) => change.format(value).replace('-', '−');
