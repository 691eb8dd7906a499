import { lireNumero } from './numero';

describe('Un numéro de pourvoi', () => {
  it.each(['24-22.770', '24-22770', '2422770', '24 22 770', 'F 24-22.770', 'n° 24-22.770', ' q24-22.770 ', 'pourvoi n° F 24-22.770'])('se lit « %s »', (forme) => expect(lireNumero(forme)).toBe('24-22.770'));
  it.each(['', 'abc', '24-22', '24-22.7701', 'I 24-22.770'])('ne se lit pas « %s »', (forme) => expect(lireNumero(forme)).toBeNull());
});
