# language: sv
Egenskap: Får en insats ges enligt 11 kap. SoL – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Individuella bokade samtal           | ja  |
      | Behovet är enbart arbete             | nej |
      | Nämnden har bedömt behovet generellt | nej |
      | Annat personligt behov än arbete     | ja  |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Kommunen (<kommunprofil>)
      Givet kommunen är <kommunprofil>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | kommunprofil | svar     | avgör                       | saknas    | varning |
        | skr_norm     | tillåtet | bara R-70a, R-70d och R-70e | ingenting | inte    |

    Scenariomall: Nämnden har bedömt behovet generellt (<Nämnden har bedömt behovet generellt>)
      Givet att Nämnden har bedömt behovet generellt är <Nämnden har bedömt behovet generellt>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Nämnden har bedömt behovet generellt | svar  | avgör                | saknas                      | varning |
        | ja                                   | utred | bara R-70d och R-70e | bara villkor_kontrollerbara | inte    |

    Scenariomall: Villkoren är tydliga och lätta att kontrollera (<Villkoren är tydliga och lätta att kontrollera>)
      Givet att Villkoren är tydliga och lätta att kontrollera är <Villkoren är tydliga och lätta att kontrollera>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Villkoren är tydliga och lätta att kontrollera | svar     | avgör                       | saknas    | varning |
        | nej                                            | tillåtet | bara R-70a, R-70d och R-70e | ingenting | inte    |

    Scenariomall: Behovet är enbart arbete och Nämnden har bedömt behovet generellt (<Behovet är enbart arbete>, <Nämnden har bedömt behovet generellt>)
      Givet att Behovet är enbart arbete är <Behovet är enbart arbete>
      Och att Nämnden har bedömt behovet generellt är <Nämnden har bedömt behovet generellt>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Behovet är enbart arbete | Nämnden har bedömt behovet generellt | svar    | avgör                              | saknas                      | varning |
        | ja                       | ja                                   | spärrat | bara R-70a, R-70c, R-70d och R-70e | bara villkor_kontrollerbara | inte    |

    Scenariomall: Annat personligt behov än arbete och Villkoren är tydliga och lätta att kontrollera (<Annat personligt behov än arbete>, <Villkoren är tydliga och lätta att kontrollera>)
      Givet att Annat personligt behov än arbete är <Annat personligt behov än arbete>
      Och att Villkoren är tydliga och lätta att kontrollera är <Villkoren är tydliga och lätta att kontrollera>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Annat personligt behov än arbete | Villkoren är tydliga och lätta att kontrollera | svar  | avgör                | saknas                | varning |
        | okänt                            | ja                                             | utred | bara R-70d och R-70e | bara personligt_behov | inte    |
