/** A share from 0 to 1 in whole hundredths: `0.966` as `97%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
