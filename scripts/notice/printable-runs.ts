/** Characters that the print faces have. Written by `npm run fonts`: do not edit. */

/** Lengths in base 36, by turns of a run that is left out and of one that is printed. */
export const PRINTABLE_RUNS = `
w 2n x 2o 1 1 h 1 7 1 f 1 o 1 3 1 4 1 t 1 2q 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 s 1 2f 1 f 1 2t 1 1 3 d 1
53 h 1 7 7 h 1 7 1j 1 e 1s 1 1 54d 1 cw 7 1 3 1 3 1 3 2 3 8 1 1 2 1 1 3 4 1f 1 3 r t 1 2b 1 2 1 1 1
3 2 4 1 3 1 2 1 a 2 3 2 3 1 2 1 6 1 5 1 10 c 4 c k a u 2 a 3 4 2 3 1 1 1 1 1 h 4 b 1 a 1 1 2 1 7 3 1
1 3 1 1 4 1 2 4 2 1 1 a 5 4 5 1 5 1 1 1 2 1 3 1 j 3 1 4 2 2 2 2 2 2 2 2 a 6 2 2 9 5 6 1 4 1 p 1 q 2
j 1 y 1 99 98 5 3 2 2 4 2 2 2 4 2 1 4 1 6 e 5 8 1 g 4 1 2 2 1 4 5 3 2 4 4 f 1 g 3 t g 2 c y 1 s 2 2c
2 2 2 1go 1 2 1 3 1 2 2 a 1 f 1 2 1 3 1 4 1 2 2 3 1 e 1 85 c 4 1s 1 2b 7 4 2 2e 5 3 6 11 5y v 1 7g 1
5v 1z 1 2 1 14 1 6y 1 1b 1 33 1 b 1 1e 1 a 1 d 1 2k 1 m 1 u 1 5l 1 1v 1 b 1 78 1 17 1 15 1 2o 3 d 1
43 1 3g 1 p 1 3 1 b 1 1f 1 6 1 2w 1 1t 1 31 1 2g 1 g 1 1 1 5 1 1f 1 1n 1 2p 1 2b 1 5 1 3b 1 2v 1 2q
1 40 1 39 1 2f 1 m 1 8 1 40 1 d3 1 1 1 21 1 i 1 l 1 4 1 17 1 3 1 g 1 g 1 5u 1 4 1 c 1 2 2 6h 1 4 1 e
1 9 1 2f 1 k 1 5d 1 5 1 1b 1 y 1 g 1 8c 1 1 1 r 1 32 1 1e 1 2 1 4 2 1 2 k 1 3 1 m 2 jj 1 13 5 33 7
44 1 29 g4m e 8 h 3 hng 1 24 1 r 1 29 1 9 1 q 4 1 1 1 2 3 1 6 3 1 2 2 3 rq a m z 1 4 1 e 1 4 45 4f 1
u 3 6 2 6 2 6 2 3 3 7 1 7 1eut 1 101 1 195 1 1c9 1 3c 1 6nr 1 1cb 2 ay 1 2bb 1 4h 1 23 1 220 1 1b 1
1x 1 1ta 1 nd 1 h7 1 dk 1 79 1 rj 1 5g 1 3x3 1 su 1 hb 1 s 1 96 1 o8 1 71 1 7 1 1 1 2 1 g4 1 3c4 1 4
1 8 1 1n4 1 7x 1 r 1 7s 1 5 1 x 1 11l 1 as 2 e 2 50 1 7m 1 2q 1 b 1 2 1 a 1 3q 1 b 1 2 1 25 1 3p 1 7
1 6 1 2 1 j 2 13 1 3b 2 3 1 1f 1 c 1 13 2 8 3 1 1 1 1 2w 2 m 1 1r 1 57 1 r 1 w 1 i 1 2 1 9 1 3 1 h 1
4b 1 em 1 47 1 2 1 p 1 6 1 47 1 9n 1 f 1 33 1 1d 1 e7 2 3i 1 w 1 7e 1 3 1 v 1 3m 1 b 1 r 1 36 1 1v 1
5 1 2 1 83 1 b 1 2 1 4q 1 5s 1 4 1 8 1 7 1 1 3 1 1 i 1 7 2 68 1 2 1 33 1 x 1 1n 1 63 1 4 1 2 1 h 1 j
1 2 1 i 1 6c 1 b 1 32 1 17 1 3j 1 3 2 2 1 6 2 1 1 3 1 1 1 8 1 3 1 b 2 8 1 4 1 2 1 2 1 3 1 2 1 1 1 3
1 1g 1 d 2 d 1 3r 1 8 1 45 2 6 1 1 1 2 2 6 1 3k 1 1 1 1 2 e 2 7 1 4 2 12 1 1u 1 1 1 8 1 2 1 3 1 29 1
b 1 a 1
`;
