import amezi from './amezi.mjs';
import brackenford from './brackenford.mjs';
import hanuri from './hanuri.mjs';
import kuvala from './kuvala.mjs';
import marsaLulu from './marsa-lulu.mjs';
import monteluz from './monteluz.mjs';
import motoura from './motoura.mjs';
import ndemba from './ndemba.mjs';
import qasrRihan from './qasr-rihan.mjs';
import sagarpet from './sagarpet.mjs';
import sanCiriacoDelRio from './san-ciriaco-del-rio.mjs';
import valdouce from './valdouce.mjs';
import vilaAurora from './vila-aurora.mjs';
import wadiNoor from './wadi-noor.mjs';

/** The stories of the sample network, in the order in which they are made. */
export const stories = [
  kuvala,
  ndemba,
  amezi,
  marsaLulu,
  qasrRihan,
  wadiNoor,
  motoura,
  sagarpet,
  hanuri,
  brackenford,
  valdouce,
  vilaAurora,
  monteluz,
  sanCiriacoDelRio,
];
