# language: sv
Egenskap: Kommunicering före beslutet, och från vilken dag villkoret gäller

  Regel: 25 § FL – kommunicering

    Scenariomall: Underlag från annan: <annan>, uppenbart obehövligt: <obehövlig>
      När regeln "kommunicering" prövas med:
        | underlag_fran_annan     | <annan>     |
        | kommunicering_obehovlig | <obehövlig> |
      Så är värdet svar <kommuniceras>

      Exempel:
        | annan | obehövlig | kommuniceras |
        | ja    | nej       | ja           |
        | ja    | okänt     | ja           |
        | ja    | ja        | nej          |
        | okänt | nej       | ja           |
        | okänt | ja        | nej          |
        | nej   | nej       | nej          |
        | nej   | okänt     | nej          |

  Regel: 2 kap. 4 § KL – inte bakåt i tiden

    Scenariomall: Ett villkor från och med <första dag> är <svar> när beslutet fattas 2026-05-04
      Givet att Anvisningens första dag är <första dag>
      Och beslutsdagen är 2026-05-04
      När regeln "anvisning_tid" prövas
      Så är svaret <svar>
      Och är värdet tid <tid>

      Exempel:
        | första dag | svar     | tid    |
        | 2026-05-03 | spärrat  | bakåt  |
        | 2026-05-04 | tillåtet | framåt |
        | 2026-05-05 | tillåtet | framåt |
