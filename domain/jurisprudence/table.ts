import { crim_63_90_026 } from './decisions/crim-63-90.026';
import { c2civ_75_12_260 } from './decisions/2civ-75-12.260';
import { crim_85_92_899 } from './decisions/crim-85-92.899';
import { c1civ_84_14_996 } from './decisions/1civ-84-14.996';
import { crim_88_84_512 } from './decisions/crim-88-84.512';
import { c2civ_88_19_900 } from './decisions/2civ-88-19.900';
import { crim_91_86_458 } from './decisions/crim-91-86.458';
import { crim_91_86_881 } from './decisions/crim-91-86.881';
import { crim_92_80_413 } from './decisions/crim-92-80.413';
import { ap_94_20_302 } from './decisions/ap-94-20.302';
import { c2civ_93_60_494 } from './decisions/2civ-93-60.494';
import { c2civ_97_16_078 } from './decisions/2civ-97-16.078';
import { crim_05_86_744 } from './decisions/crim-05-86.744';
import { c3civ_06_15_089 } from './decisions/3civ-06-15.089';
import { soc_07_60_420 } from './decisions/soc-07-60.420';
import { soc_08_60_490 } from './decisions/soc-08-60.490';
import { crim_13_80_444 } from './decisions/crim-13-80.444';
import { crim_12_81_868 } from './decisions/crim-12-81.868';
import { com_12_12_316 } from './decisions/com-12-12.316';
import { crim_2013_09_24 } from './decisions/crim-2013-09-24';
import { crim_14_87_198 } from './decisions/crim-14-87.198';
import { soc_2017_10_05 } from './decisions/soc-2017-10-05';
import { crim_17_83_061 } from './decisions/crim-17-83.061';
import { crim_17_85_936 } from './decisions/crim-17-85.936';
import { c2civ_17_17_354 } from './decisions/2civ-17-17.354';
import { c2civ_19_12_260 } from './decisions/2civ-19-12.260';
import { c2civ_19_17_797 } from './decisions/2civ-19-17.797';
import { c2civ_19_23_638 } from './decisions/2civ-19-23.638';
import { c2civ_19_20_636 } from './decisions/2civ-19-20.636';
import { crim_22_86_049 } from './decisions/crim-22-86.049';
import { c2civ_2023_10_05 } from './decisions/2civ-2023-10-05';
import { crim_24_83_713 } from './decisions/crim-24-83.713';
import { ord_pp_22_14_226 } from './decisions/ord-pp-22-14.226';
import { crim_25_83_101 } from './decisions/crim-25-83.101';
import { c3civ_24_16_928 } from './decisions/3civ-24-16.928';
import { c2civ_23_10_788 } from './decisions/2civ-23-10.788';
import { ord_pp_21_17_762 } from './decisions/ord-pp-21-17.762';
import { ord_pp_21_23_765 } from './decisions/ord-pp-21-23.765';
import { ord_pp_22_11_712 } from './decisions/ord-pp-22-11.712';
import type { Decision } from './types';

/** Published decisions about limits, oldest first; those known by their number alone come last. */
export const DECISIONS: Decision[] = [
  crim_63_90_026, c2civ_75_12_260, crim_85_92_899, c1civ_84_14_996, crim_88_84_512,
  c2civ_88_19_900, crim_91_86_458, crim_91_86_881, crim_92_80_413, ap_94_20_302,
  c2civ_93_60_494, c2civ_97_16_078, crim_05_86_744, c3civ_06_15_089, soc_07_60_420,
  soc_08_60_490, crim_13_80_444, crim_12_81_868, com_12_12_316, crim_2013_09_24,
  crim_14_87_198, soc_2017_10_05, crim_17_83_061, crim_17_85_936, c2civ_17_17_354,
  c2civ_19_12_260, c2civ_19_17_797, c2civ_19_23_638, c2civ_19_20_636, crim_22_86_049,
  c2civ_2023_10_05, crim_24_83_713, ord_pp_22_14_226, crim_25_83_101, c3civ_24_16_928,
  c2civ_23_10_788, ord_pp_21_17_762, ord_pp_21_23_765, ord_pp_22_11_712,
];
