const list = (text: string): string[] => text.trim().split(/\s+/);

export const givenNames: Record<'en' | 'es', Record<'female' | 'male', string[]>> = {
  en: {
    female:
      list(`Abigail Adele Alice Amara Amy Angela Anita Annika April Ashley Audrey Beatrice Bonnie Brianna
      Carla Carol Cecilia Charlotte Cheryl Chloe Claire Cora Daisy Deborah Delia Diane Donna Doris Edith Eleanor
      Ellen Emily Esther Eva Faith Farah Fatima Fiona Frances Gail Gemma Georgia Gwen Harriet Hazel Heidi Helen
      Ingrid Irene Iris Ivy Jane Janelle Jasmine Jean Joan Josephine Joyce Judith June Kamala Karen Keisha Kendra
      Laila Latoya Laura Leah Lena Lillian Linda Lois Lucy Lydia Mabel Margaret Marlene Martha Maya Meera Meredith
      Miriam Molly Monica Nadia Nancy Naomi Nina Nora Odette Olive Opal Pamela Patty Pearl Phoebe Priya Rachel
      Rebecca Rhonda Rosalind Roxanne Ruby Sabrina Sadie Sandra Shanice Sheila Simone Sonia Stella Susan Sylvia
      Tamika Tanya Teresa Thelma Tiffany Uma Ursula Valerie Vera Veronica Violet Wanda Wendy Whitney Yvonne Zara Zoe`),
    male: list(`Aaron Abdul Alan Albert Alvin Andre Anthony Arjun Barry Benjamin Bernard Blake Bradley Brian Bruce
      Caleb Calvin Carl Cedric Charles Clarence Clifford Cody Craig Curtis Damon Darnell Darryl Dennis Derek Desmond
      Donald Douglas Dwayne Earl Edgar Edwin Eli Elliot Emmett Eric Ethan Eugene Felix Floyd Francis Franklin Gavin
      Gerald Gilbert Glenn Gordon Grant Gregory Harold Harvey Hassan Henry Howard Hugo Ian Isaac Ivan Jamal James
      Jared Jasper Jeffrey Jerome Joel Jonah Julian Keith Kendrick Kevin Lamar Lance Lawrence Leon Leroy Lewis
      Malcolm Marvin Maurice Melvin Micah Miles Mitchell Nathan Neil Nelson Noel Norman Oliver Oscar Otis Owen
      Patrick Perry Philip Quentin Rajesh Ralph Raymond Reggie Roland Ronald Roy Russell Scott Seth Sidney Simon
      Spencer Stanley Terrence Theodore Travis Tyrone Vernon Victor Vincent Wade Warren Wayne Wesley Willis Zachary`),
  },
  es: {
    female:
      list(`Adriana Alejandra Alicia Alma Amparo Ángela Araceli Beatriz Blanca Camila Carolina Catalina
      Claudia Dolores Elisa Elvira Emilia Esperanza Estela Estrella Fernanda Francisca Gabriela Graciela Guadalupe
      Inés Irene Itzel Jimena Josefina Juana Julieta Leticia Liliana Lorena Lourdes Lucero Lupita Luz Magdalena
      Maricela Maribel Mariana Martina Mercedes Micaela Miriam Nayeli Norma Ofelia Olga Paloma Paulina Pilar Ramona
      Rebeca Refugio Rocío Rosario Sara Silvia Socorro Sofía Soledad Susana Tania Valentina Verónica Victoria Yesenia`),
    male: list(`Abel Adrián Agustín Alejandro Alfonso Alfredo Álvaro Andrés Ángel Armando Arturo Benito Bernardo
      Braulio César Cristóbal Daniel Efraín Eliseo Emiliano Enrique Ernesto Esteban Eugenio Fabián Felipe Fernando
      Fidel Francisco Gerardo Gilberto Gonzalo Guillermo Gustavo Hugo Ignacio Isidro Iván Javier Jerónimo Joaquín
      Jorge Julián Leonardo Lorenzo Manuel Marcos Mateo Mauricio Miguel Nicolás Octavio Omar Pablo Pedro Rafael
      Ramiro Raúl Ricardo Roberto Rodolfo Rogelio Salvador Santiago Saúl Sergio Ulises Vicente`),
  },
};

export const familyNames: Record<'en' | 'es', string[]> = {
  en: list(`Abbott Adeyemi Ahmed Albright Amundsen Anand Archer Ashford Atwood Baines Baker Ballard Barlow Bauer
    Beaumont Benson Bergstrom Bhatt Blackwood Boateng Bowers Brennan Brewer Briggs Bryant Burch Byrd Calloway
    Carver Cho Clancy Clayton Coleman Conrad Crane Crowley Dalton Das Dawes Delgado Dempsey Diallo Dixon Dorsey
    Drake Duncan Eastman Ebert Ellison Engel Espinoza Everett Farrell Fenton Fischer Fitzgerald Fleming Foley
    Forrest Fowler Frost Fuller Gallagher Garner Gibbs Goldman Grady Greer Griffin Gupta Hahn Hammond Hansen
    Hargrove Hassan Hayes Hendricks Hobbs Holloway Hooper Hussain Ingram Iverson Jacobs Jensen Joshi Kaplan Keane
    Keller Khan Kim Kirby Klein Knox Kowalczyk Krause Lam Lambert Larsen Leblanc Lindgren Lowe Lund Maddox Malone
    Marsh Mbeki McBride McCoy Mercer Meyers Middleton Miyamoto Monroe Moody Morrow Mullins Nair Nakamura Newell
    Nolan Norris Novak Nwosu Obi Odom Olsen Osborne Owusu Park Parrish Patel Pearce Peck Pham Pittman Porter Pratt
    Quinn Rahman Ramsey Redding Reeves Rhodes Riggs Robbins Rosen Rowe Ruiz Rutledge Ryder Sandoval Sawyer Schmidt
    Shah Shelton Singh Slater Soto Spears Stafford Stein Stokes Sutton Swanson Tate Thornton Tran Tucker Underwood
    Upton Vance Vaughn Wade Walsh Watkins Webb Weston Whitaker Wilkes Winslow Wong Woodard Wu Yates York Zimmerman`),
  es: list(`Acosta Aguilar Alarcón Alvarado Amaya Arellano Arroyo Ávila Ayala Bautista Becerra Benítez Bravo Bustos
    Cabrera Calderón Camacho Campos Cárdenas Carrillo Cervantes Chávez Contreras Cordero Cortez Cuevas Delgado
    Domínguez Duarte Elizondo Escobar Espinosa Estrada Fierro Figueroa Franco Galindo Gallegos García Godínez
    Guerra Guzmán Herrera Hinojosa Huerta Jiménez Juárez Lara Leyva López Lozano Luna Macías Maldonado Marín
    Márquez Mejía Meléndez Mendoza Mora Navarro Nieto Nájera Ochoa Olvera Orozco Osorio Pacheco Padilla Palacios
    Paredes Peña Peralta Pineda Ponce Quintero Rangel Rentería Ríos Rivas Robles Rosales Rubio Salas Saldaña
    Santana Sepúlveda Serrano Sierra Tapia Torres Trejo Urbina Valdez Valencia Varela Velasco Vera Villegas
    Zamora Zapata Zavala Zúñiga`),
};
