# language: sv
Egenskap: Hur insatsen får gå vidare efter en uppföljning

  Bakgrund:
    Givet att Försörjningsstöd är försörjningsstöd är beviljat
    Och att Anvisning är beslutad är ja
    Och att Anvisningens sista dag är 2026-11-30
    Och beslutsdagen är 2026-11-30

  Regel: 12 kap. 4 § SoL – villkoret gäller så länge stödet och perioden gäller

    Scenariomall: <val>: anvisad <anvisad>, <stöd>, beslutsdag <dag>
      Givet att Anvisning är beslutad är <anvisad>
      Och att Försörjningsstöd är <stöd>
      Och beslutsdagen är <dag>
      När regeln "fortsattning" prövas med:
        | uppfoljning_val | <val> |
      Så är svaret <svar>
      Och är värdet vag <väg>

      Exempel: stödet pågår
        | val       | anvisad | stöd                         | dag        | svar     | väg       |
        | fortsatt  | ja      | försörjningsstöd är beviljat | 2026-11-29 | tillåtet | fortsatt  |
        | fortsatt  | ja      | försörjningsstöd är beviljat | 2026-11-30 | tillåtet | fortsatt  |
        | fortsatt  | ja      | försörjningsstöd är beviljat | 2026-12-01 | spärrat  | okänt     |
        | revidera  | ja      | försörjningsstöd är beviljat | 2026-11-30 | tillåtet | revidera  |
        | revidera  | ja      | försörjningsstöd är beviljat | 2026-12-01 | spärrat  | okänt     |
        | avsluta   | ja      | försörjningsstöd är beviljat | 2026-12-01 | tillåtet | avsluta   |

      Exempel: stödet har upphört
        | val       | anvisad | stöd                          | dag        | svar     | väg      |
        | fortsatt  | ja      | försörjningsstödet är avslutat | 2026-11-30 | spärrat  | okänt    |
        | revidera  | ja      | inget försörjningsstöd        | 2026-11-30 | spärrat  | okänt    |
        | avsluta   | ja      | försörjningsstödet är avslutat | 2026-11-30 | tillåtet | avsluta  |

      Exempel: den som inte är anvisad deltar frivilligt
        | val       | anvisad | stöd                          | dag        | svar     | väg      |
        | fortsatt  | nej     | försörjningsstödet är avslutat | 2026-12-01 | tillåtet | fortsatt |
        | revidera  | nej     | inget försörjningsstöd        | 2026-12-01 | tillåtet | revidera |
        | fortsatt  | okänt   | inget försörjningsstöd        | 2026-12-01 | tillåtet | fortsatt |
