# language: sv
Egenskap: Får en anvisning beslutas – det som inte är känt, perioden och vem som beslutar – flera omständigheter
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

  Regel: Omständigheter som möts

    Scenariomall: Kommunen (<kommunprofil>)
      Givet kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | kommunprofil | svar  | avgör      | saknas                  | varning | giltig_till |
        | goteborg     | utred | ingen gren | bara fs_manader_i_foljd | inte    | 2026-11-30  |

    Scenariomall: Anvisningens första dag, Beslutsdagen och Kommunen (<Anvisningens första dag>, <beslutsdatum>, <kommunprofil>)
      Givet att Anvisningens första dag är <Anvisningens första dag>
      Och beslutsdagen är <beslutsdatum>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Anvisningens första dag | beslutsdatum | kommunprofil | svar    | avgör              | saknas    | varning | giltig_till |
        | 2026-05-05              | 2027-07-01   | tierp        | spärrat | bara R-10 och R-27 | ingenting | inte    | okänt       |

    Scenariomall: Anvisningens sista dag och Kommunen (<Anvisningens sista dag>, <kommunprofil>)
      Givet att Anvisningens sista dag är <Anvisningens sista dag>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Anvisningens sista dag | kommunprofil | svar    | avgör     | saknas    | varning | giltig_till |
        | 2026-05-03             | landskrona   | spärrat | bara R-19 | ingenting | inte    | okänt       |

    Scenariomall: Försörjningsstöd och Kommunen (<Försörjningsstöd>, <kommunprofil>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Försörjningsstöd | kommunprofil | svar  | avgör      | saknas         | varning | giltig_till |
        | okänt            | skr_norm     | utred | ingen gren | bara fs_status | inte    | 2026-11-30  |

    Scenariomall: Anvisningens första dag, Anvisningens sista dag och Kommunen (<Anvisningens första dag>, <Anvisningens sista dag>, <kommunprofil>)
      Givet att Anvisningens första dag är <Anvisningens första dag>
      Och att Anvisningens sista dag är <Anvisningens sista dag>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Anvisningens första dag | Anvisningens sista dag | kommunprofil | svar    | avgör     | saknas    | varning | giltig_till |
        | okänt                   | okänt                  | landskrona   | spärrat | bara R-19 | ingenting | inte    | okänt       |

    Scenariomall: Vad den enskilde anvisas till och Verksamheten är namngiven (<Vad den enskilde anvisas till>, <Verksamheten är namngiven>)
      Givet att Vad den enskilde anvisas till är <Vad den enskilde anvisas till>
      Och att Verksamheten är namngiven är <Verksamheten är namngiven>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Vad den enskilde anvisas till | Verksamheten är namngiven | svar    | avgör     | saknas    | varning | giltig_till |
        | okänt                         | nej                       | spärrat | bara R-18 | ingenting | inte    | okänt       |

    Scenariomall: Vad den enskilde anvisas till, Anvisningens sista dag och Kommunen (<Vad den enskilde anvisas till>, <Anvisningens sista dag>, <kommunprofil>)
      Givet att Vad den enskilde anvisas till är <Vad den enskilde anvisas till>
      Och att Anvisningens sista dag är <Anvisningens sista dag>
      Och kommunen är <kommunprofil>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Vad den enskilde anvisas till | Anvisningens sista dag | kommunprofil | svar  | avgör      | saknas                 | varning | giltig_till |
        | okänt                         | okänt                  | landskrona   | utred | ingen gren | bara anv_typ, anv_till | inte    | okänt       |

    Scenariomall: Första ansökan om försörjningsstöd och Behovet av kompetenshöjande verksamhet är utrett (<Första ansökan om försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>)
      Givet att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Första ansökan om försörjningsstöd | Behovet av kompetenshöjande verksamhet är utrett | svar    | avgör     | saknas    | varning | giltig_till |
        | okänt                              | nej                                              | spärrat | bara R-13 | ingenting | inte    | okänt       |

    Scenariomall: Samråd med Arbetsförmedlingen har hållits och Dag för samrådet (<Samråd med Arbetsförmedlingen har hållits>, <Dag för samrådet>)
      Givet att Samråd med Arbetsförmedlingen har hållits är <Samråd med Arbetsförmedlingen har hållits>
      Och att Dag för samrådet är <Dag för samrådet>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Samråd med Arbetsförmedlingen har hållits | Dag för samrådet | svar    | avgör     | saknas    | varning | giltig_till |
        | okänt                                     | 2026-05-05       | spärrat | bara R-16 | ingenting | inte    | okänt       |

    Scenariomall: Dag för samrådet och Samrådets form (<Dag för samrådet>, <Samrådets form>)
      Givet att Dag för samrådet är <Dag för samrådet>
      Och att Samrådets form är <Samrådets form>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Dag för samrådet | Samrådets form                               | svar    | avgör     | saknas    | varning | giltig_till |
        | 2026-05-05       | okänt                                        | spärrat | bara R-16 | ingenting | inte    | okänt       |
        | 2026-06-01       | läsning av Arbetsförmedlingens handlingsplan | spärrat | bara R-16 | ingenting | inte    | okänt       |

    Scenariomall: Samråd med Arbetsförmedlingen har hållits, Samrådets form och Verksamheten är namngiven (<Samråd med Arbetsförmedlingen har hållits>, <Samrådets form>, <Verksamheten är namngiven>)
      Givet att Samråd med Arbetsförmedlingen har hållits är <Samråd med Arbetsförmedlingen har hållits>
      Och att Samrådets form är <Samrådets form>
      Och att Verksamheten är namngiven är <Verksamheten är namngiven>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Samråd med Arbetsförmedlingen har hållits | Samrådets form                               | Verksamheten är namngiven | svar    | avgör              | saknas    | varning | giltig_till |
        | nej                                       | läsning av Arbetsförmedlingens handlingsplan | nej                       | spärrat | bara R-16 och R-18 | ingenting | inte    | okänt       |
