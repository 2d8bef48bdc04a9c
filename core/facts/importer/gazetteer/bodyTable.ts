/** Our own list of international and other well-known bodies. Under a field, a line a body:
 *  abbreviation | long name | other names ("-" where there is no abbreviation in use). */
export const bodyTable = `
# world
UN | United Nations | United Nations Organisation, UNO
UNSC | United Nations Security Council | UN Security Council, Security Council
UNGA | United Nations General Assembly | UN General Assembly, General Assembly
ICJ | International Court of Justice | World Court
ICC | International Criminal Court |
IOM | International Organisation for Migration |
- | League of Nations |
- | Commonwealth of Nations | the Commonwealth
NAM | Non-Aligned Movement |
ICRC | International Committee of the Red Cross | Red Cross, Red Crescent
INTERPOL | International Criminal Police Organisation | Interpol
IPU | Inter-Parliamentary Union |
# United Nations family
UNESCO | United Nations Educational, Scientific and Cultural Organisation | Unesco
UNICEF | United Nations Children's Fund | Unicef
UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency
WHO | World Health Organisation |
FAO | Food and Agriculture Organisation |
ILO | International Labour Organisation |
UNDP | United Nations Development Programme |
UNEP | United Nations Environment Programme |
WFP | World Food Programme |
IAEA | International Atomic Energy Agency |
UNCTAD | United Nations Conference on Trade and Development |
UNODC | United Nations Office on Drugs and Crime |
UNRWA | United Nations Relief and Works Agency |
WIPO | World Intellectual Property Organisation |
WMO | World Meteorological Organisation |
ICAO | International Civil Aviation Organisation |
IMO | International Maritime Organisation |
ITU | International Telecommunication Union |
UPU | Universal Postal Union |
UNIDO | United Nations Industrial Development Organisation |
UNFPA | United Nations Population Fund |
IPCC | Intergovernmental Panel on Climate Change |
# economy
IMF | International Monetary Fund |
WTO | World Trade Organisation |
- | World Bank | World Bank Group
IBRD | International Bank for Reconstruction and Development |
OECD | Organisation for Economic Co-operation and Development |
OPEC | Organisation of the Petroleum Exporting Countries | Opec
GATT | General Agreement on Tariffs and Trade |
ADB | Asian Development Bank |
AIIB | Asian Infrastructure Investment Bank |
NDB | New Development Bank |
EBRD | European Bank for Reconstruction and Development |
AfDB | African Development Bank |
BIS | Bank for International Settlements |
ECB | European Central Bank |
EIB | European Investment Bank |
IEA | International Energy Agency |
WEF | World Economic Forum |
APEC | Asia-Pacific Economic Cooperation |
RCEP | Regional Comprehensive Economic Partnership |
CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership |
TPP | Trans-Pacific Partnership |
NAFTA | North American Free Trade Agreement | Nafta
USMCA | United States–Mexico–Canada Agreement |
EFTA | European Free Trade Association |
SWIFT | Society for Worldwide Interbank Financial Telecommunication |
# grouping of states
G7 | Group of Seven | G-7
G8 | Group of Eight | G-8
G20 | Group of Twenty | G-20
G77 | Group of 77 | G-77
BRICS | BRICS | Brics
- | Quadrilateral Security Dialogue | Quad
AUKUS | AUKUS | Aukus
# Eurasia
SCO | Shanghai Cooperation Organisation |
CSTO | Collective Security Treaty Organisation |
CIS | Commonwealth of Independent States |
EAEU | Eurasian Economic Union | EEU
EurAsEC | Eurasian Economic Community |
CICA | Conference on Interaction and Confidence-Building Measures in Asia |
ECO | Economic Cooperation Organisation |
OTS | Organisation of Turkic States | Turkic Council
BSEC | Black Sea Economic Cooperation | Organisation of the Black Sea Economic Cooperation
GUAM | GUAM Organisation for Democracy and Economic Development |
RATS | Regional Anti-Terrorist Structure |
- | Shanghai Five |
COMECON | Council for Mutual Economic Assistance | Comecon, CMEA
- | Warsaw Pact | Warsaw Treaty Organisation
# Asia
ASEAN | Association of Southeast Asian Nations | Asean
SAARC | South Asian Association for Regional Cooperation |
ARF | ASEAN Regional Forum |
EAS | East Asia Summit |
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation |
PIF | Pacific Islands Forum |
SEATO | Southeast Asia Treaty Organisation |
CENTO | Central Treaty Organisation |
# Middle East
- | Arab League | League of Arab States
GCC | Gulf Cooperation Council |
OIC | Organisation of Islamic Cooperation | Organisation of the Islamic Conference
PLO | Palestine Liberation Organisation |
- | Hamas |
- | Hezbollah | Hizbollah
ISIS | Islamic State | ISIL, Daesh, Islamic State of Iraq and Syria
- | Al-Qaeda | al-Qaida, al-Qaeda
- | Taliban |
PKK | Kurdistan Workers' Party |
# Europe
EU | European Union |
EEC | European Economic Community |
EC | European Commission |
- | European Parliament |
- | European Council |
- | Council of Europe |
ECSC | European Coal and Steel Community |
ECHR | European Court of Human Rights |
CJEU | Court of Justice of the European Union | European Court of Justice, ECJ
OSCE | Organisation for Security and Co-operation in Europe |
CSCE | Conference on Security and Co-operation in Europe |
NATO | North Atlantic Treaty Organisation | Nato, North Atlantic Alliance, Atlantic Alliance
WEU | Western European Union |
ESA | European Space Agency |
CERN | European Organisation for Nuclear Research |
EMA | European Medicines Agency |
- | Europol |
- | Visegrád Group |
- | Eurozone | Euro area
# Africa
AU | African Union |
OAU | Organisation of African Unity |
ECOWAS | Economic Community of West African States |
SADC | Southern African Development Community |
COMESA | Common Market for Eastern and Southern Africa |
EAC | East African Community |
IGAD | Intergovernmental Authority on Development |
AfCFTA | African Continental Free Trade Area |
ANC | African National Congress |
# Americas
OAS | Organisation of American States |
MERCOSUR | Southern Common Market | Mercosur
UNASUR | Union of South American Nations | Unasur
CELAC | Community of Latin American and Caribbean States |
CARICOM | Caribbean Community | Caricom
ALBA | Bolivarian Alliance for the Peoples of Our America |
# disarmament
OPCW | Organisation for the Prohibition of Chemical Weapons |
NPT | Treaty on the Non-Proliferation of Nuclear Weapons | Non-Proliferation Treaty, Nuclear Non-Proliferation Treaty
CTBT | Comprehensive Nuclear-Test-Ban Treaty | Comprehensive Test Ban Treaty
INF | Intermediate-Range Nuclear Forces Treaty | INF Treaty
START | Strategic Arms Reduction Treaty | New START
JCPOA | Joint Comprehensive Plan of Action | Iran nuclear deal
# civil society
- | Amnesty International |
HRW | Human Rights Watch |
- | Greenpeace |
WWF | World Wide Fund for Nature | World Wildlife Fund
MSF | Médecins Sans Frontières | Doctors Without Borders
- | Oxfam |
- | Transparency International |
RSF | Reporters Without Borders |
# sport
IOC | International Olympic Committee |
FIFA | Fédération Internationale de Football Association | Fifa
UEFA | Union of European Football Associations | Uefa
WADA | World Anti-Doping Agency |
NFL | National Football League |
NBA | National Basketball Association |
NHL | National Hockey League |
MLB | Major League Baseball |
NCAA | National Collegiate Athletic Association |
AFC | American Football Conference | Asian Football Confederation
NFC | National Football Conference |
# United States
CIA | Central Intelligence Agency |
FBI | Federal Bureau of Investigation |
NSA | National Security Agency |
NASA | National Aeronautics and Space Administration | Nasa
FDA | Food and Drug Administration |
EPA | Environmental Protection Agency |
FCC | Federal Communications Commission |
SEC | Securities and Exchange Commission |
- | Congress | United States Congress, US Congress
- | House of Representatives | US House of Representatives
- | Senate | United States Senate, US Senate
- | Supreme Court | United States Supreme Court, US Supreme Court
- | Federal Reserve | Federal Reserve System
- | Pentagon | Department of Defense
- | White House |
- | Democratic Party | Democrats
- | Republican Party | Republicans, GOP
# national
- | House of Commons |
- | House of Lords |
- | Labour Party |
- | Conservative Party |
- | Liberal Democrats |
- | Bundestag |
- | State Duma | Duma
- | Kremlin |
CPC | Communist Party of China | Chinese Communist Party, CCP
CPSU | Communist Party of the Soviet Union |
- | Kuomintang | KMT
KGB | Committee for State Security |
BBC | British Broadcasting Corporation |
NHS | National Health Service |
IRA | Irish Republican Army |
- | Bank of England |
- | Red Army |
# science and engineering
IEEE | Institute of Electrical and Electronics Engineers |
ISO | International Organisation for Standardisation |
IUPAC | International Union of Pure and Applied Chemistry |
IAU | International Astronomical Union |
MIT | Massachusetts Institute of Technology |
W3C | World Wide Web Consortium |
IETF | Internet Engineering Task Force |
ICANN | Internet Corporation for Assigned Names and Numbers |
`;
