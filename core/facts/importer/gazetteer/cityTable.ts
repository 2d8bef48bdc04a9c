/** Our own list of cities beside the capitals, by country, other and former names after "=". */
export const cityTable = `
Afghanistan: Kandahar, Herat, Mazar-i-Sharif
Algeria: Oran, Constantine
Argentina: Córdoba, Rosario, Mendoza
Australia: Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart
Austria: Salzburg, Graz, Innsbruck, Linz
Azerbaijan: Ganja
Bangladesh: Chittagong
Belarus: Brest, Gomel, Vitebsk
Belgium: Antwerp, Ghent, Bruges, Liège
Bolivia: La Paz
Brazil: São Paulo, Rio de Janeiro = Rio, Salvador, Recife, Porto Alegre, Fortaleza, Manaus, Belo Horizonte
Bulgaria: Plovdiv, Varna
Canada: Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax
Chile: Valparaíso
China: Shanghai, Guangzhou = Canton, Shenzhen, Tianjin, Wuhan, Chongqing, Chengdu, Xi'an = Chang'an = Xian, Nanjing = Nanking, Hangzhou, Suzhou, Harbin, Dalian, Qingdao, Shenyang = Mukden, Urumqi = Ürümqi, Kashgar, Lhasa, Kunming, Zhengzhou, Xiamen, Hong Kong, Macau = Macao, Sanya, Lanzhou, Changsha, Hohhot
Colombia: Medellín, Cali, Cartagena, Barranquilla
Croatia: Dubrovnik, Rijeka
Cuba: Santiago de Cuba, Guantánamo
the Czech Republic: Brno, Ostrava, Pilsen
Denmark: Aarhus, Odense
Ecuador: Guayaquil
Egypt: Alexandria, Giza, Suez, Luxor, Port Said, Memphis, Thebes
England: Manchester, Birmingham, Liverpool, Leeds, Bristol, Oxford, Cambridge, York, Newcastle, Sheffield, Nottingham, Southampton, Plymouth, Portsmouth, Coventry, Canterbury, Brighton, Norwich, Exeter, Leicester
Estonia: Tartu, Narva
Finland: Turku, Tampere, Espoo
France: Marseille = Marseilles, Lyon = Lyons, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Montpellier, Rouen, Reims = Rheims, Versailles, Cannes, Calais, Orléans, Dijon, Avignon, Grenoble, Caen, Le Havre
Georgia: Batumi, Kutaisi, Gori
Germany: Munich, Hamburg, Frankfurt = Frankfurt am Main, Cologne, Dresden, Leipzig, Stuttgart, Düsseldorf, Nuremberg, Bonn, Hanover, Bremen, Heidelberg, Potsdam, Weimar, Dortmund, Aachen, Mainz, Augsburg, Göttingen, Jena, Kiel, Lübeck
Ghana: Kumasi
Greece: Thessaloniki, Piraeus, Sparta, Corinth
Hungary: Debrecen, Szeged
India: Mumbai = Bombay, Kolkata = Calcutta, Chennai = Madras, Bangalore = Bengaluru, Hyderabad, Delhi, Ahmedabad, Pune, Goa, Varanasi, Amritsar, Jaipur, Agra, Lucknow, Srinagar, Kochi = Cochin, Bhopal
Indonesia: Surabaya, Bandung, Medan, Yogyakarta, Bali
Iran: Isfahan, Shiraz, Tabriz, Mashhad, Qom, Persepolis
Iraq: Basra, Mosul, Kirkuk, Fallujah, Erbil, Najaf, Karbala, Babylon, Nineveh, Samarra
Ireland: Limerick, Galway
Israel: Tel Aviv, Haifa, Nazareth, Jaffa
Italy: Milan, Naples, Turin, Venice, Florence, Genoa, Bologna, Palermo, Verona, Pisa, Padua, Siena, Trieste, Ravenna, Pompeii, Syracuse, Bari, Parma, Ferrara
Ivory Coast: Abidjan
Japan: Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Nara, Fukushima, Sendai
Kazakhstan: Almaty = Alma-Ata, Nur-Sultan, Shymkent, Karaganda, Semey, Baikonur
Kenya: Mombasa
Kyrgyzstan: Osh
Lebanon: Tyre, Sidon
Libya: Benghazi, Misrata
Lithuania: Kaunas, Klaipeda
Malaysia: Malacca, Penang
Mali: Timbuktu
Mexico: Guadalajara, Monterrey, Tijuana, Cancún, Acapulco, Veracruz, Puebla, Ciudad Juárez, Tenochtitlan
Morocco: Casablanca, Marrakesh = Marrakech, Fez, Tangier
Myanmar: Yangon = Rangoon, Mandalay
the Netherlands: Rotterdam, The Hague, Utrecht, Leiden, Maastricht, Eindhoven, Groningen, Delft, Haarlem
New Zealand: Auckland, Christchurch, Dunedin
Nigeria: Lagos, Kano, Ibadan
Northern Ireland: Derry = Londonderry
Norway: Bergen, Trondheim, Stavanger, Tromsø
Pakistan: Karachi, Lahore, Peshawar, Rawalpindi, Faisalabad, Quetta, Gwadar
Palestine: Gaza = Gaza City, Bethlehem, Hebron, Jericho, Nablus
Peru: Cusco = Cuzco, Arequipa
the Philippines: Cebu, Davao, Quezon City
Poland: Kraków = Krakow = Cracow, Gdańsk = Danzig, Wrocław = Breslau, Poznań, Łódź = Lodz, Lublin, Szczecin, Auschwitz
Portugal: Porto = Oporto, Coimbra
Romania: Cluj-Napoca, Timișoara, Iași
Russia: Saint Petersburg = St. Petersburg = Leningrad = Petrograd, Volgograd = Stalingrad, Kazan, Novosibirsk, Yekaterinburg = Sverdlovsk, Vladivostok, Sochi, Kaliningrad = Königsberg, Nizhny Novgorod = Gorky, Novgorod, Samara, Omsk, Murmansk, Rostov-on-Don, Ufa, Irkutsk, Khabarovsk, Grozny, Smolensk, Arkhangelsk, Tomsk, Perm, Chelyabinsk
Saudi Arabia: Mecca, Medina, Jeddah
Scotland: Glasgow, Aberdeen, Dundee, Inverness, Stirling
Serbia: Novi Sad
South Africa: Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein
South Korea: Busan = Pusan, Incheon, Daegu
Spain: Barcelona, Seville, Valencia, Bilbao, Granada, Toledo, Zaragoza, Málaga, Salamanca, Cádiz, Guernica, San Sebastián
Sweden: Gothenburg, Malmö, Uppsala, Lund
Switzerland: Geneva, Zurich, Basel, Lausanne, Davos, Lucerne
Syria: Aleppo, Homs, Palmyra, Raqqa, Latakia
Taiwan: Kaohsiung, Taichung
Tajikistan: Khujand
Tanzania: Dar es Salaam, Arusha
Thailand: Chiang Mai, Phuket
Tunisia: Carthage
Turkey: Istanbul = Constantinople, Izmir = Smyrna, Antalya, Bursa, Ephesus, Troy, Gallipoli, Antioch
Ukraine: Odesa = Odessa, Lviv = Lvov = Lemberg, Kharkiv = Kharkov, Donetsk, Mariupol, Sevastopol, Yalta, Dnipro, Luhansk, Kherson, Chernobyl = Chornobyl, Kyiv = Kiev
the United Arab Emirates: Dubai, Sharjah
the United States: New York City = New York = NYC, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Jose, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Atlanta, Miami, Baltimore, Cleveland, Pittsburgh, New Orleans, Las Vegas, Minneapolis, Milwaukee, Portland, Oklahoma City, Kansas City, St. Louis, Cincinnati, Nashville, Memphis, Salt Lake City, Honolulu, Buffalo, Sacramento, Tampa, Orlando, Charlotte, Charleston, Savannah, Anchorage, Santa Fe, Albuquerque, Tucson, Hollywood, Brooklyn, Manhattan, Harlem, Gettysburg, Annapolis, Indianapolis, Omaha, Jacksonville, Fort Worth, El Paso, Berkeley, Oakland, Fresno, Long Beach, Washington DC = Washington, Louisville, Hartford, New Haven, Princeton, Roswell, Galveston, Birmingham, Selma, Little Rock, Des Moines, Springfield, Salem, Raleigh, Newark, Jersey City, Las Cruces
Uzbekistan: Samarkand, Bukhara, Khiva, Fergana, Namangan, Andijan
Venezuela: Maracaibo
Vietnam: Ho Chi Minh City = Saigon, Da Nang, Haiphong, Dien Bien Phu
Wales: Swansea, Newport
Yemen: Aden, Hodeidah
`;
