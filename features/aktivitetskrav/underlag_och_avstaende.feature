# language: sv
Egenskap: Månader i följd, undantag och att avstå från kravet

  Bakgrund:
    Givet följande fakta:
      | Månader med försörjningsstöd i följd före stödmånaden | 5          |
      | Ålder i år                                            | 35         |
    Och beslutsdagen är 2026-10-15

  Regel: 12 kap. 4 a § SoL – sammanhängande månader och Arbetsförmedlingens program

    Scenariomall: Avbrott <avbrott>, <undantag>, program utan sysselsättning <utan>
      Givet att Undantag från aktivitetskravet är <undantag>
      När regeln "ak_underlag" prövas med:
        | manad_utan_stod         | <avbrott> |
        | af_program_utan_insats  | <utan>    |
      Så är värdet manader <månader>
      Och är värdet undantag <kvar>

      Exempel: en månad utan försörjningsstöd bryter följden (R-43)
        | avbrott | undantag        | utan  | månader | kvar           |
        | nej     | studerar heltid | nej   | 5       | heltid_studier |
        | okänt   | studerar heltid | nej   | 5       | heltid_studier |
        | ja      | studerar heltid | nej   | 0       | heltid_studier |

      Exempel: ett program utan sysselsättning är inget undantag (R-48)
        | avbrott | undantag                                | utan  | månader | kvar              |
        | nej     | i Arbetsförmedlingens program på heltid | nej   | 5       | heltid_af_program |
        | nej     | i Arbetsförmedlingens program på heltid | okänt | 5       | heltid_af_program |
        | nej     | i Arbetsförmedlingens program på heltid | ja    | 5       | inget             |
        | ja      | i Arbetsförmedlingens program på heltid | ja    | 0       | inget             |
        | nej     | studerar heltid                         | ja    | 5       | heltid_studier    |

  Regel: 12 kap. 4 a § SoL – nämnden avstår inte från ett krav som är obligatoriskt

    Scenariomall: Efter <månader> månader i följd får nämnden avstå: <svar>
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <månader>
      Och att Undantag från aktivitetskravet är <undantag>
      När frågan "aktivitetskrav" prövas
      Och regeln "avsta_fran_krav" prövas
      Så är svaret <svar>
      Och är värdet vag <väg>

      Exempel:
        | månader | undantag        | svar     | väg    |
        | 2       | inget undantag  | tillåtet | avsta  |
        | 3       | inget undantag  | spärrat  | stanna |
        | 4       | inget undantag  | spärrat  | stanna |
        | okänt   | inget undantag  | spärrat  | stanna |
        | 3       | studerar heltid | tillåtet | avsta  |
