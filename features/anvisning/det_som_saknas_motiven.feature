# language: sv
Egenskap: Får en anvisning beslutas – det som inte är känt, perioden och vem som beslutar – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Arbetsförmedlingens insats                                            | Arbetsförmedlingen har ingen lämplig insats |
      | Anvisningens första dag                                               | 2026-06-01                                  |
      | Verksamheten är namngiven                                             | ja                                          |
      | Den enskildes önskemål och förutsättningar är vägda och dokumenterade | ja                                          |
      | Syftet är att utveckla möjligheterna till egen försörjning            | ja                                          |
      | Anvisningens sista dag                                                | 2026-11-30                                  |
      | Vad den enskilde anvisas till                                         | kompetenshöjande verksamhet                 |
      | Behovet av kompetenshöjande verksamhet är utrett                      | ja                                          |
      | Första ansökan om försörjningsstöd                                    | nej                                         |
      | Försörjningsstöd                                                      | försörjningsstöd är beviljat                |
      | Samråd med Arbetsförmedlingen har hållits                             | ja                                          |
      | Dag för samrådet                                                      | 2026-04-20                                  |
      | Samrådets form                                                        | trepartssamtal                              |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Anvisningens sista dag och Kommunen (<Anvisningens sista dag>, <kommunprofil>)
      Givet att Anvisningens sista dag är <Anvisningens sista dag>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>
      Och säger svaret inte "Anvisningen avser kompetenshöjande verksamhet från och med 1 juni 2026 till och med okänt, syftar till egen försörjning, och önskemål och förutsättningar är vägda."

      Exempel:
        | Anvisningens sista dag | kommunprofil | svar     | avgör     | saknas    | varning       | giltig_till |
        | okänt                  | landskrona   | tillåtet | bara R-10 | ingenting | bara för R-19 | okänt       |

    Scenariomall: Vad den enskilde anvisas till och Verksamheten är namngiven (<Vad den enskilde anvisas till>, <Verksamheten är namngiven>)
      Givet att Vad den enskilde anvisas till är <Vad den enskilde anvisas till>
      Och att Verksamheten är namngiven är <Verksamheten är namngiven>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>
      Och säger svaret inte "Anvisningen ska avse en viss, namngiven verksamhet."

      Exempel:
        | Vad den enskilde anvisas till                | Verksamheten är namngiven | svar    | avgör     | saknas    | varning | giltig_till |
        | allmän hänvisning till arbetsmarknadsenheten | nej                       | spärrat | bara R-18 | ingenting | inte    | okänt       |

    Scenariomall: Vad den enskilde anvisas till, Verksamheten är namngiven och Kommunen (<Vad den enskilde anvisas till>, <Verksamheten är namngiven>, <kommunprofil>)
      Givet att Vad den enskilde anvisas till är <Vad den enskilde anvisas till>
      Och att Verksamheten är namngiven är <Verksamheten är namngiven>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>
      Och säger svaret inte "Anvisningen avser allmän hänvisning till arbetsmarknadsenheten från och med 1 juni 2026 tills vidare, syftar till egen försörjning, och önskemål och förutsättningar är vägda."
      Och säger svaret inte "Verksamheten är inte namngiven."

      Exempel:
        | Vad den enskilde anvisas till                | Verksamheten är namngiven | kommunprofil | svar     | avgör     | saknas    | varning       | giltig_till |
        | allmän hänvisning till arbetsmarknadsenheten | nej                       | skr_norm     | tillåtet | bara R-10 | ingenting | bara för R-18 | 2026-11-30  |

    Scenariomall: Beslutsfattarens roll och Delegaten är i tjänst (<Beslutsfattarens roll>, <Delegaten är i tjänst>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>
      Och säger svaret inte "Beslutanderätten har gått över till delegatens chef, inte till någon annan."

      Exempel:
        | Beslutsfattarens roll | Delegaten är i tjänst | svar    | avgör     | saknas    | varning | giltig_till |
        | socialsekreterare     | nej                   | spärrat | bara R-07 | ingenting | inte    | okänt       |

    Scenariomall: Samråd med Arbetsförmedlingen har hållits och Dag för samrådet (<Samråd med Arbetsförmedlingen har hållits>, <Dag för samrådet>)
      Givet att Samråd med Arbetsförmedlingen har hållits är <Samråd med Arbetsförmedlingen har hållits>
      Och att Dag för samrådet är <Dag för samrådet>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>
      Och säger svaret inte "Samrådet är daterat 5 maj 2026, efter beslutsdagen 4 maj 2026."

      Exempel:
        | Samråd med Arbetsförmedlingen har hållits | Dag för samrådet | svar    | avgör     | saknas    | varning | giltig_till |
        | nej                                       | 2026-05-05       | spärrat | bara R-16 | ingenting | inte    | okänt       |

    Scenariomall: Arbetsförmedlingens insats, Vad den enskilde anvisas till, Beslutsfattarens roll och Delegaten är i tjänst (<Arbetsförmedlingens insats>, <Vad den enskilde anvisas till>, <Beslutsfattarens roll>, <Delegaten är i tjänst>)
      Givet att Arbetsförmedlingens insats är <Arbetsförmedlingens insats>
      Och att Vad den enskilde anvisas till är <Vad den enskilde anvisas till>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>
      Och säger svaret inte "Delegaten är inte i tjänst;"

      Exempel:
        | Arbetsförmedlingens insats | Vad den enskilde anvisas till                | Beslutsfattarens roll | Delegaten är i tjänst | svar    | avgör                          | saknas    | varning | giltig_till |
        | inte utrett                | allmän hänvisning till arbetsmarknadsenheten | förvaltningsdirektör  | nej                   | spärrat | bara R-06, R-07, R-15 och R-18 | ingenting | inte    | okänt       |
