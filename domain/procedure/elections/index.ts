export { electionsPolitiques } from './politiques';
export { electionsProfessionnelles } from './professionnelles';
