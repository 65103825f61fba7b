// The profiles by name: which CPython's books are kept. Their parameters are in memory/profile.ts.

export type ProfileName = '3.8' | '3.13' | '3.13t' | '3.14' | '3.15';
