/** Our own list of given names in common use, from many languages, as they are written in English. */
export const givenNameWords = `
Aaron Abdul Abdullah Abel Abraham Adam Adolf Adrian Ahmad Ahmed Aidan Alan Albert Alberto Aldo Alejandro Aleksandr Alessandro Alex Alexander Alexandre Alexei Alexey
Alfonso Alfred Ali Alistair Allan Allen Amartya Amin Amir Anatole Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Angelo Angus Anthony Antoine Anton
Antonio Archibald Arjun Arnold Arthur Ashok Askar Augustine Augusto Barack Bartholomew Bashar Benedict Benito Benjamin Bernard Bernhard Bertrand Bill Bob Boris Brad Brandon
Brian Bruce Bruno Bryan Calvin Carl Carlo Carlos Casey Cecil Cesar Chad Charles Charlie Chen Chester Chris Christian Christoph Christopher Clarence Claude Claudio Clement Cliff Clifford
Colin Conrad Cornelius Craig Cyril Cyrus Dalton Damian Dan Daniel Daniele Dario Darren Dave David Dean Deng Dennis Derek Desmond Dick Diego Dieter Dietrich Dirk Dmitri
Dmitry Dominic Dominique Donald Doug Douglas Duncan Dwight Ed Eddie Edgar Edmond Edmund Eduard Eduardo Edward Edwin Egon Eli Elias Elijah Elliot Elon Emanuel Emil Emile
Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernst Erwin Ethan Eugene Evan Evgeny Ezra Fabio Felipe Felix Ferdinand Fernando Fidel Floyd Francesco Francis Francisco Franco
Francois Frank Franklin Franz Fred Frederic Frederick Friedrich Fritz Gabriel Galileo Gareth Gary Gavin Gennady Geoffrey George Georges Georg Gerald Gerard Gerhard Giacomo Gianni Gilbert Giorgio
Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guido Guillaume Guillermo Gunter Gustav Hamid Hans Harold Harry Harvey Hassan Heinrich Heinz Helmut Henri Henrik Henry Herbert
Herman Hermann Hideki Hiroshi Horace Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ignacio Igor Ilya Imran Isaac Ismail Islam Ivan Ivo Jack Jacob Jacques Jair Jakob Jamal James Jamie
Jan Janos Jason Javier Jawaharlal Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Jiro Joachim Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonathan
Jordan Jorge Jose Josef Joseph Joshua Josip Juan Jules Julian Julio Julius Jun Jurgen Justin Karim Karl Kaspar Kassym Kazuo Keith Ken Kenneth Kenji Kevin Khalid Kim Kofi Konrad Konstantin Kurt Kwame
Lars Larry Laurence Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lewis Liam Lionel Lloyd Lorenzo Louis Luca Lucas Ludwig Luigi Luis Luke Lyndon Magnus Mahatma Mahmoud
Malcolm Manuel Mao Marc Marcel Marco Marcus Mario Mark Marshall Martin Marvin Mathieu Matt Matteo Matthew Matthias Maurice Max Maximilian Maxim Mehmet Michael Michel Miguel Mike Mikhail Milan Milton
Mohamed Mohammad Mohammed Mohandas Morgan Moritz Moses Muhammad Murray Mustafa Narendra Nathan Nathaniel Ned Neil Nelson Neville Nicholas Nick Nicola Nicolas Nicolaus Niels Nigel Nikita Nikola Nikolai Nikolay Nils Noah Noam
Noel Norman Nursultan Olaf Oleg Oliver Olivier Omar Orville Oscar Oskar Osama Otto Owen Pablo Paolo Pascal Patrick Patrice Paul Paulo Pavel Pedro Percy Peter Phil Philip Philippe Phillip Pierre Pieter Piotr Pyotr
Rafael Raj Rajiv Ralph Ramon Randy Raphael Rashid Raul Ray Raymond Recep Rene Ricardo Richard Rick Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Rudolf Rudolph Rudyard Rupert Russell Ryan
Saddam Salman Salvador Sam Samuel Sanjay Santiago Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shavkat Shinzo Sidney Siegfried Sigmund Silvio Simon Soren Spencer Stanislav Stanley Stefan Stephen Steve
Steven Stuart Subhas Sven Tadeusz Takashi Taro Ted Terence Terry Theodor Theodore Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Trevor Troy Umar Umberto Usman Vaclav Valentin Valery Vasily Vernon Viktor Victor Vijay Vikram
Vincent Vincenzo Virgil Vitaly Vladimir Volodymyr Vyacheslav Walter Warren Wayne Wen Werner Wilbur Wilfred Wilhelm Willem William Willy Winston Wolfgang Woodrow Xavier Xi Yasser Yitzhak Yuri Yury Yusuf Zachary Zhao Zhou Zbigniew Zhang Wang Hu Jiang Li Liu
Abigail Ada Adele Adriana Agatha Agnes Aisha Alexandra Alice Alicia Alina Alison Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita Ann Anna Anne Annette Annie Antonia Aretha Ashley Astrid Audrey Augusta Aung Ava
Barbara Beatrice Bella Benazir Bernadette Bertha Beth Betty Beyoncé Brenda Brigitte Britney Camila Camilla Carla Carmen Carol Caroline Catherine Cecilia Charlotte Chiara Chloe Christina Christine Cindy Claire Clara Claudia Cleopatra Condoleezza Corazon
Cristina Cynthia Daisy Daniela Deborah Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Elsa Emilia Emily Emma Erika Esther Eva Eve Evelyn Fatima Fiona Florence
Frances Frida Gabriela Gabriella Georgia Geraldine Gertrude Gina Giulia Gloria Golda Grace Greta Gwen Hannah Harriet Heather Heidi Helen Helena Helga Hilary Hillary Ida Indira Ines Ingrid Irene Irina Isabel Isabella Ivana Jacqueline Jane Janet Jasmine
Jeanne Jennifer Jessica Jill Joan Joanna Josephine Joyce Juanita Judith Judy Julia Julie Juliet Karen Kamala Kate Katherine Kathleen Kathryn Katie Keiko Kelly Ksenia Laura Layla Leila Lena Lidia Lillian Lily Linda Lisa Lola Louisa Louise Lucia Lucy Ludmila Lydia
Madeleine Maggie Malala Margaret Margarita Maria Mariam Marie Marina Marion Marjorie Martha Mary Maryam Matilda Maya Melanie Melissa Mercedes Michelle Mildred Miriam Molly Monica Muriel Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Noor Olga Olivia
Pamela Patricia Paula Pauline Penelope Phyllis Priya Rachel Rebecca Rita Rosa Rosalind Rose Ruth Sabrina Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stella Stephanie Susan Susanna Svetlana Sylvia
Tamara Tanya Tatiana Teresa Theresa Tina Tsai Ursula Valentina Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian Whitney Wilhelmina Winifred Yoko Yuko Yulia Yvonne Zainab Zoe
`;
