# language: sv
Egenskap: Får en insats ges enligt 11 kap. SoL – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Individuella bokade samtal           | ja  |
      | Behovet är enbart arbete             | nej |
      | Nämnden har bedömt behovet generellt | nej |
      | Annat personligt behov än arbete     | ja  |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Kommunen (<kommunprofil>)
      Givet kommunen är <kommunprofil>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Insatsen ges efter individuell behovsprövning."

      Exempel:
        | kommunprofil | svar     | avgör                       | saknas    | varning |
        | skr_norm     | tillåtet | bara R-70a, R-70d och R-70e | ingenting | inte    |

    Scenariomall: Behovet är enbart arbete (<Behovet är enbart arbete>)
      Givet att Behovet är enbart arbete är <Behovet är enbart arbete>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Ett personligt behov kan tillgodoses efter individuell behovsprövning;"
      Och säger svaret inte "Insatsen ges efter individuell behovsprövning."

      Exempel:
        | Behovet är enbart arbete | svar    | avgör                              | saknas    | varning |
        | ja                       | spärrat | bara R-70a, R-70c, R-70d och R-70e | ingenting | inte    |

    Scenariomall: Behovet är enbart arbete, Nämnden har bedömt behovet generellt och Kommunen (<Behovet är enbart arbete>, <Nämnden har bedömt behovet generellt>, <kommunprofil>)
      Givet att Behovet är enbart arbete är <Behovet är enbart arbete>
      Och att Nämnden har bedömt behovet generellt är <Nämnden har bedömt behovet generellt>
      Och kommunen är <kommunprofil>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Behovet är enbart arbete | Nämnden har bedömt behovet generellt | kommunprofil | svar  | avgör                | saknas                  | varning        |
        | ja                       | okänt                                | skr_norm     | utred | bara R-70d och R-70e | bara generell_bedomning | bara för R-70c |

    Scenariomall: Annat personligt behov än arbete, Behovet är enbart arbete och Kommunen (<Annat personligt behov än arbete>, <Behovet är enbart arbete>, <kommunprofil>)
      Givet att Annat personligt behov än arbete är <Annat personligt behov än arbete>
      Och att Behovet är enbart arbete är <Behovet är enbart arbete>
      Och kommunen är <kommunprofil>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Annat personligt behov än arbete | Behovet är enbart arbete | kommunprofil | svar  | avgör                | saknas                | varning        |
        | okänt                            | ja                       | skr_norm     | utred | bara R-70d och R-70e | bara personligt_behov | bara för R-70c |

    Scenariomall: Annat personligt behov än arbete och Nämnden har bedömt behovet generellt (<Annat personligt behov än arbete>, <Nämnden har bedömt behovet generellt>)
      Givet att Annat personligt behov än arbete är <Annat personligt behov än arbete>
      Och att Nämnden har bedömt behovet generellt är <Nämnden har bedömt behovet generellt>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Annat personligt behov än arbete | Nämnden har bedömt behovet generellt | svar  | avgör                | saknas                                    | varning |
        | okänt                            | okänt                                | utred | bara R-70d och R-70e | bara personligt_behov, generell_bedomning | inte    |

    Scenariomall: Annat personligt behov än arbete, Nämnden har bedömt behovet generellt och Beslutsdagen (<Annat personligt behov än arbete>, <Nämnden har bedömt behovet generellt>, <beslutsdatum>)
      Givet att Annat personligt behov än arbete är <Annat personligt behov än arbete>
      Och att Nämnden har bedömt behovet generellt är <Nämnden har bedömt behovet generellt>
      Och beslutsdagen är <beslutsdatum>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Annat personligt behov än arbete | Nämnden har bedömt behovet generellt | beslutsdatum | svar    | avgör                       | saknas    | varning |
        | okänt                            | ja                                   | 2025-06-30   | spärrat | bara R-70b, R-70d och R-70e | ingenting | inte    |
