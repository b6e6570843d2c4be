# language: sv
Egenskap: Får det beslut om plats som valts fattas
  Prövningen av platsen visar vad som hindrar den. Sedan väljer den som beslutar bifall, avslag eller avvisning, eller
  väntar, och regeln säger om just det beslutet får fattas.

  Bakgrund:
    Givet en person med komplett ansökan
    Och följande fakta:
      | Nämnd som beslutat om insatsen           | kommunstyrelsen |
      | Beslut om insatsen finns                 | ja              |
      | Beslutet om insatsen gäller till och med | 2026-12-31      |
      | Sökanden uppfyller urvalskriterierna     | ja              |
      | Platser kvar                             | 28              |
      | Beslutanderätten är delegerad            | nej             |
      | Beslutet fattas automatiskt              | nej             |
      | Beslutsfattarens roll                    | nämnden         |
    Och beslutsdagen är 2026-05-04

  Regel: 2 § lagen (1944:475) – bifall

    @R-76 @R-79
    Scenario: En plats som får beviljas kan beviljas
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | bifall |
      Så är svaret tillåtet
      Och avgör R-76

    Scenariomall: Bifall stoppas av det som hindrar platsen (<faktum>: <värde>)
      Givet att <faktum> är <värde>
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | bifall |
      Så är svaret spärrat
      Och avgör <gren>

      Exempel:
        | faktum                               | värde                              | gren     |
        | Nämnd som beslutat om insatsen       | arbetsmarknads- och socialnämnden  | R-71     |
        | Beslut om insatsen finns             | nej                                | R-73     |
        | Ansökan finns                        | nej                                | R-74     |
        | Ansökan är komplett                  | nej                                | R-75     |
        | Sökanden uppfyller urvalskriterierna | nej                                | R-77     |
        | Platser kvar                         | 0                                  | R-78     |
        | Platser kvar                         | okänt                              | inte R-76 |

  Regel: 2 kap. 3 § KL – avslag

    Scenariomall: Avslag får fattas på det som hindrar platsen (<faktum>: <värde>)
      Givet att <faktum> är <värde>
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | avslag |
      Så är svaret tillåtet
      Och avgör bara <gren>

      Exempel:
        | faktum                               | värde                              | gren |
        | Nämnd som beslutat om insatsen       | arbetsmarknads- och socialnämnden  | R-71 |
        | Beslut om insatsen finns             | nej                                | R-73 |
        | Sökanden uppfyller urvalskriterierna | nej                                | R-77 |
        | Platser kvar                         | 0                                  | R-78 |

    @R-04 @R-76
    Scenario: Den som uppfyller kriterierna får inte avslag när det finns en plats
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | avslag |
      Så är svaret spärrat
      Och avgör bara R-04 och R-76

  Regel: 6 § FL – avvisning

    @R-75
    Scenariomall: En ansökan som inte är komplett avslås inte i sak (<förelagd>)
      Givet att Ansökan är komplett är nej
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut   | avslag     |
        | forelagd | <förelagd> |
      Så är svaret spärrat
      Och avgör bara R-75

      Exempel:
        | förelagd |
        | ja       |
        | nej      |

    @R-75
    Scenariomall: Avvisning förutsätter att sökanden har förelagts (förelagd: <förelagd>, komplett: <komplett>)
      Givet att Ansökan är komplett är <komplett>
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut   | avvisning  |
        | forelagd | <förelagd> |
      Så är svaret <svar>
      Och avgör bara R-75
      Och säger svaret "<ord>"

      Exempel:
        | förelagd | komplett | svar     | ord                                        |
        | ja       | nej      | tillåtet | går inte att pröva                         |
        | nej      | nej      | spärrat  | har inte förelagts                         |
        | okänt    | nej      | spärrat  | har inte förelagts                         |
        | ja       | ja       | spärrat  | Ansökan är komplett och ska prövas         |
        | nej      | ja       | spärrat  | Ansökan är komplett och ska prövas         |

  Regel: 6 kap. 37 § KL – den som beslutar har rätt till det

    @R-79
    Scenariomall: Utan delegation fattar ingen tjänsteperson beslutet (<beslut>)
      Givet att Beslutsfattarens roll är arbetsmarknadssekreterare
      Och att Platser kvar är 0
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | <beslut> |
      Så är svaret spärrat
      Och avgör R-79

      Exempel:
        | beslut |
        | bifall |
        | avslag |

    @R-06
    Scenariomall: Den som saknar delegationen fattar inte beslutet (<beslut>)
      Givet exemplet på delegation gäller
      Och att Beslutanderätten är delegerad är ja
      Och att Beslutsfattarens roll är socialsekreterare
      Och att Delegaten är i tjänst är ja
      Och att Platser kvar är 0
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | <beslut> |
      Så är svaret spärrat
      Och avgör R-06

      Exempel:
        | beslut |
        | bifall |
        | avslag |

    Scenariomall: Att vänta är inget beslut och kräver ingen delegation (<roll>)
      Givet exemplet på delegation gäller
      Och att Beslutanderätten är delegerad är <delegerad>
      Och att Beslutsfattarens roll är <roll>
      När frågan "insats_utan_anvisning" prövas
      Och regeln "platsbeslut_provning" prövas med:
        | beslut | vanta |
      Så är svaret tillåtet
      Och avgör ingen gren
      Och säger svaret "Inget beslut fattas än"

      Exempel:
        | roll                      | delegerad |
        | arbetsmarknadssekreterare | nej       |
        | arbetsmarknadssekreterare | ja        |
        | nämnden                   | nej       |

  Regel: 6 kap. 37 § KL – delegaten, dennes chef och andra

    Scenariomall: Vem som får besluta om plats på delegation (<roll>, delegaten i tjänst: <i tjänst>)
      Givet exemplet på delegation gäller
      Och att Beslutanderätten är delegerad är ja
      Och att Beslutsfattarens roll är <roll>
      Och att Delegaten är i tjänst är <i tjänst>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <gren>

      Exempel:
        | roll                      | i tjänst | svar     | gren      |
        | sektionschef              | ja       | tillåtet | R-76      |
        | sektionschef              | okänt    | tillåtet | R-76      |
        | sektionschef              | nej      | spärrat  | R-07      |
        | arbetsmarknadssekreterare | ja       | spärrat  | R-06      |
        | enhetschef                | ja       | spärrat  | R-06      |
        | enhetschef                | okänt    | spärrat  | R-06      |
        | enhetschef                | nej      | tillåtet | R-07      |
        | socialsekreterare         | ja       | spärrat  | R-06      |
        | nämnden                   | nej      | tillåtet | inte R-07 |
