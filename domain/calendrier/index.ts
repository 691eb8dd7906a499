export * from './jours';
export * from './paques';
export * from './territoires';
