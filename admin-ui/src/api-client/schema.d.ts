/** Generated from docs/generated/openapi.json by `npm run openapi`. */
export interface paths {
    "/api/v1/actes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La table des actes et les champs de leurs formulaires */
        get: operations["listerDefinitionsActes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/actes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistrer un acte */
        post: operations["enregistrerActe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/actes/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voir les conséquences d’un acte avant de l’enregistrer */
        post: operations["apercevoirActe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delais": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calculer un délai, avec son calcul motivé */
        post: operations["calculerDelai"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depots/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les procédures que l’on peut ouvrir, et ce qu’elles demandent */
        get: operations["listerOuvertures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depots/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ce qu’un dépôt ouvrirait */
        post: operations["apercevoirDepot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Déposer une déclaration de pourvoi, ou l’acte qui ouvre une autre procédure */
        post: operations["deposer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le reçu d’un dépôt */
        get: operations["lireDepot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referentiels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chambres, fonctions, délais et personnes */
        get: operations["lireReferentiels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendriers/{territoire}/{annee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les jours fériés d’un territoire, une année */
        get: operations["lireCalendrier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correlations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Les dossiers que désigne l’identifiant d’un autre système */
        post: operations["correler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correlations/actes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistrer un acte sur le dossier que désigne l’identifiant d’un autre système */
        post: operations["enregistrerActeCorrele"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les dossiers, filtrés et triés */
        get: operations["listerDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un dossier */
        get: operations["lireDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/etat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** L’état tenu par le pourvoi en cours */
        get: operations["lireEtat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** L’historique d’un dossier */
        get: operations["lireHistorique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recherches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comprendre une recherche et rendre les premiers dossiers */
        get: operations["rechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recherches/valeurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ce que les filtres des dossiers peuvent proposer */
        get: operations["lireValeurs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recherches/derniers-actes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le dernier acte de chacun de ces dossiers */
        get: operations["lireDerniersActes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les documents que l’on peut tirer d’un dossier */
        get: operations["listerDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/documents/{modele}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un document du dossier, en PDF */
        get: operations["lireDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le stock, par étape */
        get: operations["lireStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/taches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La boîte de travail */
        get: operations["listerTaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comptes-taches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Combien de tâches, par onglet, genre et chambre */
        get: operations["compterTaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les audiences à venir, et leurs dossiers */
        get: operations["listerAudiences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alertes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les alertes */
        get: operations["listerAlertes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suivre en direct les dossiers que l’on peut consulter */
        get: operations["suivreEvenements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le journal des consultations */
        get: operations["listerConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La personne connectée et ses droits */
        get: operations["lireMoi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deconnexion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Se déconnecter */
        post: operations["seDeconnecter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le stock par chambre, matière, étape et âge */
        get: operations["lireStockSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/flux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les entrées, décisions, sorties et stock par semaine ou par mois */
        get: operations["lireFlux"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/durees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les durées : jusqu’à la décision, jusqu’à la clôture, étape par étape */
        get: operations["lireDurees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/etapes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La procédure dessinée par étape, avec ses effectifs, ses âges et ses passages */
        get: operations["lireEtapes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La liste des dossiers qu’un chiffre compte */
        get: operations["listerDossiersComptes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/blocages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les dossiers bloqués, avec la raison et les remèdes */
        get: operations["listerBlocages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/blocages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un blocage, ses remèdes et ce qui a été fait */
        get: operations["lireBlocage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/blocages/{id}/remedes/essai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voir ce qu’un remède ferait, sans rien faire */
        post: operations["essayerRemede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/blocages/{id}/remedes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appliquer un remède, ou le proposer à une seconde personne */
        post: operations["appliquerRemede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/remedes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirmer le remède proposé par une autre personne */
        post: operations["confirmerRemede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/ecarts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les dossiers en cours comptés par le moteur et par le registre */
        get: operations["lireEcarts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/veille": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La veille elle-même : son dernier tour, et si elle est active */
        get: operations["lireVeille"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le registre des interventions sur les dossiers bloqués */
        get: operations["listerInterventions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/deblocages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les déblocages, et la part qui a demandé l’informatique */
        get: operations["compterDeblocages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/parametres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les paramètres de pilotage par chambre, avec leurs valeurs successives */
        get: operations["listerParametres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/parametres/{cle}/{chambre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Donner ou corriger une valeur, avec son motif */
        put: operations["corrigerParametre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/personnes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les personnes de la Cour et leurs fonctions */
        get: operations["listerPersonnes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les désignations, par chambre et à une date */
        get: operations["listerDesignations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/personnes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Une personne */
        get: operations["lirePersonne"];
        /** Inscrire une personne, ou changer sa fiche */
        put: operations["ecrirePersonne"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/personnes/{id}/fonctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Donner une fonction */
        post: operations["donnerFonction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/personnes/{id}/fonctions/{fonction}/fin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mettre fin à une fonction */
        post: operations["terminerFonction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/personnes/{id}/retrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retirer l’accès */
        post: operations["retirerAcces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/personnes/{id}/retablissement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rendre l’accès */
        post: operations["rendreAcces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les absences et les remplacements */
        get: operations["listerAbsences"];
        put?: never;
        /** Déclarer une absence et qui assure le remplacement */
        post: operations["declarerAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/fin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Avancer la fin d’une absence */
        post: operations["terminerAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/annulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annuler une absence */
        post: operations["annulerAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les services de la Cour */
        get: operations["listerServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Créer un service, ou le changer */
        put: operations["ecrireService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entrees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chambres, formations, juridictions et natures d’affaires, à une date */
        get: operations["listerEntrees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/referentiels/{genre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ajouter une entrée à un référentiel */
        post: operations["ajouterEntree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/entrees/{id}/fin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mettre fin à une entrée */
        post: operations["terminerEntree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le journal de l’administration */
        get: operations["listerEcritures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ses vues et celles de son service */
        get: operations["listerVues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Garder une vue, ou la changer */
        put: operations["ecrireVue"];
        post?: never;
        /** Supprimer une de ses vues */
        delete: operations["supprimerVue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ses préférences */
        get: operations["lirePreferences"];
        /** Changer ses préférences */
        put: operations["ecrirePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les incidents en cours */
        get: operations["listerIncidents"];
        put?: never;
        /** Annoncer un incident */
        post: operations["annoncerIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/annonces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les incidents annoncés, finis compris */
        get: operations["listerAnnonces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/fin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annoncer la fin d’un incident */
        post: operations["finirIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mesures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clics et temps d’affichage, par diligence */
        get: operations["lireMesures"];
        put?: never;
        /** Compter des clics et des temps d’affichage */
        post: operations["noterMesures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mesures/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fixer la référence à laquelle comparer */
        post: operations["fixerReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/regles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les règles de délai et leurs valeurs datées */
        get: operations["listerRegles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/amendements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les modifications du droit, les plus récentes d’abord */
        get: operations["listerAmendements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/amendements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Une modification du droit */
        get: operations["lireAmendement"];
        /** Rédiger une modification du droit */
        put: operations["ecrireAmendement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/amendements/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mesurer ce qu’une modification fait aux dossiers en cours */
        post: operations["mesurerAmendement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/amendements/{id}/approbation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approuver une modification rédigée par une autre personne */
        post: operations["approuverAmendement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/amendements/{id}/retrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retirer une modification approuvée */
        post: operations["retirerAmendement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legislation/amendements/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abandonner un projet de modification */
        post: operations["abandonnerAmendement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{numero}/parente": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La série d’un dossier, et les dossiers qui lui semblent liés */
        get: operations["lireParente"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groupes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Une série ou des affaires connexes, et où en est chaque dossier */
        get: operations["lireGroupe"];
        /** Réunir des dossiers en série, ou changer un groupe */
        put: operations["ecrireGroupe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/justiciables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Une personne, et les dossiers que l’on peut lire où elle est partie */
        get: operations["lireJusticiable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/justiciables/homonymes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Les parties du même nom dans d’autres dossiers en cours */
        post: operations["chercherHomonymes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/justiciables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reconnaître une même personne dans plusieurs dossiers */
        post: operations["ouvrirJusticiable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/justiciables/{id}/rapprochements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rapprocher d’autres parties d’une personne connue */
        post: operations["rapprocherJusticiable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/justiciables/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corriger le nom, l’adresse ou la demeure d’une personne dans tous ses dossiers en cours */
        post: operations["corrigerJusticiable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/justiciables/{id}/corrections/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voir ce que ferait une correction sur chaque dossier */
        post: operations["apercevoirCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actes/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistrer un même acte sur plusieurs dossiers */
        post: operations["enregistrerLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actes/lots/possibles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Les actes que permettent tous ces dossiers */
        post: operations["listerLotsPossibles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/dossiers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exporter la liste des dossiers (CSV) */
        get: operations["exporterDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ChoixDto: {
            valeur: string;
            libelle: string;
        };
        ChampDto: {
            nom: string;
            libelle: string;
            /** @enum {string} */
            type: "date" | "texte" | "texte-long" | "choix" | "oui-non" | "nombre" | "partie" | "personne" | "acte" | "tache" | "alerte" | "objet";
            requis: boolean;
            choix?: components["schemas"]["ChoixDto"][];
            aide?: string;
            /** @description Qui s’en sert ensuite, et pourquoi. */
            usage?: string;
            /** @enum {string} */
            rolePartie?: "demandeur" | "defendeur" | "intervenant";
            /** @description Ce qu’une liste de parties dit de chacune, outre son nom, son rôle, son lieu et son conseil. */
            rubriques?: components["schemas"]["ChampDto"][];
        };
        DefinitionActeDto: {
            /** @example EC14 */
            id: string;
            nom: string;
            titre: string;
            bouton: string;
            /** @enum {string} */
            nature: "recu" | "cour" | "gestion";
            auteur: string;
            roles: ("greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme")[];
            articles: string[];
            region: string;
            /** @enum {string} */
            cible: "dossier" | "demandeur" | "defendeur" | "partie";
            champs: components["schemas"]["ChampDto"][];
            prealable: string;
            ouvre: string[];
            ferme: string[];
            /** @description La partie peut être omise : l’acte vaut alors pour toutes celles de ce rôle. */
            collectif?: boolean;
            /**
             * @description Part du dossier où se lit l’acte.
             * @enum {string}
             */
            volet?: "mise-en-etat" | "instruction" | "audience" | "decision";
            /**
             * @description Qui peut lire l’acte : les parties, la Cour, ou ceux qui délibèrent.
             * @enum {string}
             */
            compartiment?: "ouvert" | "cour" | "delibere";
            /** @description S’enregistre aussi sur plusieurs dossiers d’un coup. */
            enLot?: boolean;
        };
        ActeDto: {
            /** @example EC14 */
            acte: string;
            /**
             * Format: date
             * @description Date légale de l’acte.
             */
            dateActe: string;
            /**
             * Format: date-time
             * @description Instant de réception par la Cour.
             */
            recuLe?: string;
            /** @description Partie concernée. */
            partie?: string;
            /** @description Champs de la définition de l’acte. */
            donnees: {
                [key: string]: unknown;
            };
        };
        FaitRecuDto: {
            seq: number;
            type: string;
        };
        EcheanceOuverteDto: {
            id: string;
            intitule: string;
            /** Format: date */
            dernierJour: string | null;
        };
        RecuDto: {
            /** @example 24-22.770 */
            numero: string;
            acteId: string;
            /** @description Version du dossier après l’acte ; c’est aussi l’ETag. */
            version: number;
            seq: number;
            faits: components["schemas"]["FaitRecuDto"][];
            echeances: components["schemas"]["EcheanceOuverteDto"][];
            /**
             * @description « en-cours » : l’acte est enregistré, les listes le montreront dans un instant.
             * @enum {string}
             */
            projection: "a-jour" | "en-cours";
        };
        ChampFautifDto: {
            champ: string;
            message: string;
        };
        ChangementDto: {
            seq: number;
            texte: string;
            /** Format: date-time */
            enregistreLe: string;
        };
        ProblemeDto: {
            /** @example urn:diligence:probleme:acte-premature */
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            champs?: components["schemas"]["ChampFautifDto"][];
            /** @description Règle de droit qui s’oppose à l’acte. */
            regle?: string;
            article?: string;
            /** @description Ce qui manque. */
            manque?: string;
            /** @description Fonctions qui peuvent le fournir. */
            quiPeut?: string[];
            /** @description Acte qui lèverait le refus. */
            acteUtile?: string;
            /** @description Version actuelle du dossier (412). */
            versionActuelle?: number;
            /** @description Ce qui a changé depuis la version connue (412). */
            changements?: components["schemas"]["ChangementDto"][];
        };
        EtapeCalculDto: {
            /** @description Étape du calcul motivé, en français. */
            texte: string;
            article: string;
            /** @description Nature de l’étape : depart, interruption, reprise, prorogation, expiration… */
            operateur: string;
            /** Format: date */
            date: string | null;
        };
        DelaiDto: {
            /** @enum {string} */
            etat: "couru" | "interrompu";
            /**
             * Format: date
             * @description Dernier jour utile ; null tant que le délai est interrompu.
             */
            dernierJour: string | null;
            /**
             * Format: date
             * @description Avant report d’un jour non ouvrable.
             */
            dernierJourBrut?: string;
            /**
             * Format: date
             * @description Lecture la plus courte plausible : couleurs et alertes la suivent.
             */
            alertePrudente?: string;
            /**
             * Format: date-time
             * @description Premier instant après le dernier jour.
             */
            expireA?: string;
            regle: string | null;
            /** @description Premier jour de vigueur de la version appliquée, ou « origine ». */
            version: string;
            articles: string[];
            sanction: string | null;
            /** @description Faux tant qu’un juriste n’a pas confirmé la lecture de la règle. */
            verifie: boolean;
            /** @description Ce qui n’est pas vérifié dans ce calcul, une phrase chacun. */
            reserves: string[];
            etapes: components["schemas"]["EtapeCalculDto"][];
        };
        EcheanceDto: {
            id: string;
            regle: string;
            ligne: string;
            intitule: string;
            region: string;
            /** @description Identifiant de la partie tenue. */
            partie?: string;
            /** @description Identifiant de l’acte qui l’a fait courir. */
            cause: string;
            /** @enum {string} */
            statut: "courante" | "interrompue" | "satisfaite" | "tardive" | "echue" | "eteinte" | "remplacee";
            /** @description Fixée par un juge. */
            judiciaire?: boolean;
            /** @description La loi permet l’acte sans l’exiger : son terme ferme un choix, ce n’est pas une diligence manquée. */
            faculte?: boolean;
            delai: components["schemas"]["DelaiDto"];
            soldeePar?: string;
            motif?: string;
            /** Format: date-time */
            constateeLe?: string;
        };
        TacheOuverteDto: {
            titre: string;
            /** @enum {string} */
            pour: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme";
            /** Format: date */
            pourLe?: string;
        };
        ApercuDto: {
            accepte: boolean;
            /** @description Pourquoi l’acte serait refusé. */
            refus?: components["schemas"]["ProblemeDto"];
            /** @description Échéances que l’acte ouvrirait. */
            ouvre: components["schemas"]["EcheanceDto"][];
            /** @description Échéances qu’il solderait, éteindrait ou interromprait, dans leur nouvel état. */
            ferme: components["schemas"]["EcheanceDto"][];
            /** @description Tâches qu’il ferait naître. */
            taches: components["schemas"]["TacheOuverteDto"][];
            /** @description Ce qui serait écrit dans l’historique. */
            historique: string[];
        };
        ProcedureOuvrableDto: {
            /** @enum {string} */
            id: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
            /** @example Pourvoi en matière pénale */
            nom: string;
            /**
             * @description Famille de procédures sous laquelle elle se range.
             * @example Matière pénale
             */
            famille: string;
            /** @description Actes qui l’ouvrent, l’ordinaire d’abord ; y est « requis » ce qu’un dépôt doit dire. */
            actes: components["schemas"]["DefinitionActeDto"][];
        };
        ConseilDeposeDto: {
            /** @example SCP Delattre et Morin */
            nom: string;
            /** Format: date */
            depuis: string;
        };
        PartieDeposeeDto: {
            /** @example d1 */
            id: string;
            /** @enum {string} */
            role: "demandeur" | "defendeur" | "intervenant";
            nom: string;
            /** @enum {string} */
            demeure: "metropole" | "outre-mer" | "etranger";
            /** @description Dispensée de représentation obligatoire. */
            dispensee?: boolean;
            /**
             * @description Matière pénale.
             * @enum {string}
             */
            qualite?: "ministere-public" | "condamne" | "prevenu" | "mis-en-examen" | "partie-civile" | "personne-recherchee" | "autre";
            /** @description Matière pénale : privée de liberté, ce qui rend le dossier urgent. */
            detenu?: boolean;
            /** @description Matière pénale : réside hors de l’île où siège la juridiction (CPP 855 à 859). */
            horsIle?: boolean;
            /** @description Où lui écrire. */
            adresse?: string;
            conseil?: components["schemas"]["ConseilDeposeDto"];
        };
        IdentifiantDeposeDto: {
            /** @enum {string} */
            nature: "rg" | "parquet" | "idj" | "ecrou" | "ordre" | "autre";
            /** @example 22012000123 */
            valeur: string;
            /** @description Partie qu’il désigne, s’il lui est propre. */
            partie?: string;
        };
        DepotDto: {
            /**
             * @description Procédure à ouvrir ; `GET /api/v1/depots/procedures` les donne avec leurs champs.
             * @default civil-ro
             * @enum {string}
             */
            procedure: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
            /**
             * @description Acte qui ouvre la procédure, quand il y en a plusieurs ; sans indication, l’acte ordinaire.
             * @example EP03
             */
            acte?: string;
            /**
             * Format: date
             * @description Jour de l’acte : pour une déclaration par voie électronique, celui de sa réception.
             */
            dateActe: string;
            /** @description Nécessaires dès que l’acte en demande. */
            parties?: components["schemas"]["PartieDeposeeDto"][];
            /** @description Champs de la définition de l’acte. */
            donnees?: {
                [key: string]: unknown;
            };
            /** @example Cour d’appel de Lyon */
            juridiction?: string;
            /**
             * Format: date
             * @description Date de la décision attaquée.
             */
            dateDecision?: string;
            /** @example 23/01234 */
            rg?: string;
            /** @description Ce que d’autres systèmes appellent cette affaire. */
            identifiants?: components["schemas"]["IdentifiantDeposeDto"][];
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            matiere?: string;
            /** @description Matière civile : le pourvoi suspend l’exécution. */
            suspensif?: boolean;
        };
        RecuDepotDto: {
            /** @description Identifiant du dépôt. */
            id: string;
            /** @example 26-12.345 */
            numero: string;
            /**
             * Format: date-time
             * @description Instant du premier dépôt sous cette clé.
             */
            deposeLe: string;
            version: number;
            /** @description Premières échéances. */
            echeances: components["schemas"]["EcheanceOuverteDto"][];
        };
        LibelleDto: {
            code: string;
            libelle: string;
        };
        RegleDto: {
            /** @example cpc-978-al1 */
            id: string;
            /**
             * @description Ligne de la table des délais.
             * @example C22
             */
            ligne: string;
            intitule: string;
            articles: string[];
            /** @description Événement qui fait courir le délai. */
            depart: string;
        };
        TerritoireDto: {
            code: string;
            libelle: string;
            /** @description Faux tant que le droit local n’a pas été lu. */
            verifie: boolean;
        };
        PersonneDto: {
            id: string;
            nom: string;
            /** @enum {string} */
            role: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
        };
        ReferentielsDto: {
            chambres: components["schemas"]["LibelleDto"][];
            roles: components["schemas"]["LibelleDto"][];
            /** @description Délais que l’on peut calculer. */
            regles: components["schemas"]["RegleDto"][];
            /** @description Territoires dont les jours fériés comptent. */
            calendriers: components["schemas"]["TerritoireDto"][];
            /** @description Personnes de la Cour que l’on peut désigner. */
            personnes: components["schemas"]["PersonneDto"][];
        };
        FerieDto: {
            /** Format: date */
            date: string;
            nom: string;
        };
        CalendrierDto: {
            territoire: string;
            annee: number;
            /** @description Jours fériés légaux, dans l’ordre. */
            feries: components["schemas"]["FerieDto"][];
            /** @description Texte qui fixe ces jours. */
            source: string;
            /** @description Faux tant que le droit local n’a pas été lu. */
            verifie: boolean;
        };
        CleExterneDto: {
            /** @enum {string} */
            nature: "rg" | "parquet" | "idj" | "ecrou" | "ordre" | "autre";
            /**
             * @description Espaces et ponctuation ne comptent pas.
             * @example 22012000123
             */
            valeur: string;
        };
        DossierDesigneDto: {
            /** @example 24-22.770 */
            numero: string;
            /** @description Version du dossier, à renvoyer dans If-Match. */
            version: number;
            /** @description « X c/ Y ». */
            intitule: string;
        };
        ActeCorreleDto: {
            /** @example EC14 */
            acte: string;
            /**
             * Format: date
             * @description Date légale de l’acte.
             */
            dateActe: string;
            /**
             * Format: date-time
             * @description Instant de réception par la Cour.
             */
            recuLe?: string;
            /** @description Partie concernée. */
            partie?: string;
            /** @description Champs de la définition de l’acte. */
            donnees: {
                [key: string]: unknown;
            };
            /** @description Ce qui désigne le dossier, et lui seul. */
            dossier: components["schemas"]["CleExterneDto"];
        };
        DecisionAttaqueeDto: {
            juridiction: string;
            /** Format: date */
            date: string;
            rg?: string;
        };
        ConseilDto: {
            nom: string;
            /** Format: date */
            depuis: string;
        };
        PartieDto: {
            id: string;
            /** @enum {string} */
            role: "demandeur" | "defendeur" | "intervenant";
            nom: string;
            /** @enum {string} */
            demeure: "metropole" | "outre-mer" | "etranger";
            /** @description Dispensée de représentation, ou ministère public. */
            dispensee?: boolean;
            conseil?: components["schemas"]["ConseilDto"];
            /** @description Privée de liberté : le dossier passe avant les autres. */
            detenu?: boolean;
            /**
             * @description Matière pénale.
             * @enum {string}
             */
            qualite?: "ministere-public" | "condamne" | "prevenu" | "mis-en-examen" | "partie-civile" | "personne-recherchee" | "autre";
            /** @description Où lui écrire. */
            adresse?: string;
            /** @description Fiche de la personne, quand elle a été reconnue partie à plusieurs dossiers. */
            personne?: string;
            /** @description Réside hors de l’île où siège la juridiction (CPP 855 à 859). */
            horsIle?: boolean;
        };
        DesignationDto: {
            id: string;
            /** @enum {string} */
            fonction: "greffier" | "rapporteur" | "avocat-general" | "president" | "doyen" | "delegue-pp" | "president-formation" | "membre" | "conseiller-designe";
            personne: string;
            nom: string;
            /** Format: date */
            du: string;
            /** Format: date */
            au?: string;
        };
        ProchaineEcheanceDto: {
            id: string;
            intitule: string;
            /** Format: date */
            dernierJour: string;
            /** Format: date */
            alertePrudente: string;
            /** Format: date-time */
            expireA: string;
            faculte?: boolean;
        };
        IssueDto: {
            code: string;
            /** Format: date */
            date: string;
            /** @description L’issue, en toutes lettres. */
            texte: string;
            /** @description L’affaire continue devant une juridiction de renvoi. */
            renvoi: boolean;
        };
        DossierResumeDto: {
            /** @description Le numéro. */
            id: string;
            /** @example 24-22.770 */
            numero: string;
            /**
             * @description Comment le dossier s’annonce, selon sa procédure.
             * @example Pourvoi n° 24-22.770
             */
            titre: string;
            /** @description Nombre d’actes acceptés ; c’est aussi l’ETag. */
            version: number;
            /** @example civil-ro */
            procedure: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            matiere: string | null;
            etape: string;
            etapeTexte: string;
            /** @description « X c/ Y ». */
            intitule: string;
            decisionAttaquee: components["schemas"]["DecisionAttaqueeDto"] | null;
            parties: components["schemas"]["PartieDto"][];
            designations: components["schemas"]["DesignationDto"][];
            prochaineEcheance: components["schemas"]["ProchaineEcheanceDto"] | null;
            issue: components["schemas"]["IssueDto"] | null;
            /** Format: date */
            clos: string | null;
            /** Format: date */
            depot: string | null;
            /** @description Passe avant les autres : une personne est détenue, ou la loi fixe une date à la Cour. */
            urgent: boolean;
            /** @description Données fictives. */
            fictif: boolean;
            /** @description Restreint aux personnes désignées. */
            restreint: boolean;
            /** @description Tâches encore à faire. */
            tachesOuvertes: number;
        };
        IdentifiantDto: {
            /** @enum {string} */
            nature: "rg" | "parquet" | "idj" | "ecrou" | "ordre" | "autre";
            valeur: string;
            /** @description Partie qu’il désigne, s’il lui est propre. */
            partie?: string;
        };
        AuteurDto: {
            id: string;
            role: string;
            qualite?: string;
        };
        MarqueDto: {
            code: string;
            texte: string;
            article?: string;
        };
        ActeEnregistreDto: {
            acteId: string;
            /** @example EC14 */
            acte: string;
            /** @description Titre de l’acte. */
            titre: string;
            /**
             * Format: date
             * @description Date légale : la tardiveté se juge sur elle seule.
             */
            dateActe: string;
            /** Format: date-time */
            recuLe?: string;
            /** Format: date-time */
            enregistreLe: string;
            partie?: string;
            donnees: {
                [key: string]: unknown;
            };
            auteur: components["schemas"]["AuteurDto"];
            /** @enum {string} */
            statut: "enregistre" | "rectifie" | "annule";
            marques: components["schemas"]["MarqueDto"][];
            /**
             * @description Qui peut le lire : les parties, la Cour, ou ceux qui délibèrent.
             * @enum {string}
             */
            compartiment: "ouvert" | "cour" | "delibere";
            /**
             * @description Document que l’acte donne à qui l’a fait.
             * @enum {string}
             */
            document?: "recepisse-depot";
        };
        TacheDto: {
            /** @description Stable : genre:region:fait. */
            id: string;
            genre: string;
            titre: string;
            /** @enum {string} */
            pour: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme";
            personne?: string;
            assigneeA?: string;
            region: string;
            /** @description Acte qui l’accomplit. */
            acte?: string;
            /** @description Ce qui pré-remplit le formulaire. */
            donnees?: {
                [key: string]: unknown;
            };
            partie?: string;
            /**
             * Format: date
             * @description Date prudente.
             */
            pourLe?: string;
            echeance?: string;
            article?: string;
            /** @description À vérifier avant d’agir : un acte déposé à temps peut encore être enregistré. */
            aVerifier?: boolean;
            /** @enum {string} */
            statut: "a-faire" | "accomplie";
            escaladee?: boolean;
        };
        AlerteDto: {
            id: string;
            /** @enum {string} */
            genre: "information" | "tache";
            /** @enum {string} */
            objet: "dossier" | "audience" | "role" | "decision";
            texte: string;
            /** @enum {string} */
            pour: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme";
            region: string;
            article?: string;
            /** Format: date */
            depuis: string;
            acquittee: boolean;
        };
        ControleDto: {
            code: string;
            texte: string;
            /** @enum {string} */
            etat: "fait" | "manque" | "en-retard" | "bloque";
            article?: string;
            acte?: string;
        };
        ActePossibleDto: {
            acte: string;
            partie?: string;
            /** @description Tâche visée, quand aucun acte de la table ne l’accomplit. */
            tache?: string;
            /** @description L’un des un ou deux actes qui comptent maintenant. */
            principal: boolean;
            raison?: string;
            /** @description La personne connectée a le droit de l’enregistrer. */
            permis: boolean;
        };
        AnomalieDto: {
            id: string;
            texte: string;
        };
        DossierDto: {
            /** @description Le numéro. */
            id: string;
            /** @example 24-22.770 */
            numero: string;
            /**
             * @description Comment le dossier s’annonce, selon sa procédure.
             * @example Pourvoi n° 24-22.770
             */
            titre: string;
            /** @description Nombre d’actes acceptés ; c’est aussi l’ETag. */
            version: number;
            /** @example civil-ro */
            procedure: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            matiere: string | null;
            etape: string;
            etapeTexte: string;
            /** @description « X c/ Y ». */
            intitule: string;
            decisionAttaquee: components["schemas"]["DecisionAttaqueeDto"] | null;
            parties: components["schemas"]["PartieDto"][];
            /** @description Comment d’autres systèmes nomment l’affaire. */
            identifiants: components["schemas"]["IdentifiantDto"][];
            designations: components["schemas"]["DesignationDto"][];
            actes: components["schemas"]["ActeEnregistreDto"][];
            echeances: components["schemas"]["EcheanceDto"][];
            prochaineEcheance: components["schemas"]["ProchaineEcheanceDto"] | null;
            regions: {
                [key: string]: components["schemas"]["RegionDto"];
            };
            taches: components["schemas"]["TacheDto"][];
            alertes: components["schemas"]["AlerteDto"][];
            /** @description « Dossier sans défaut ». */
            controles: components["schemas"]["ControleDto"][];
            /** @description Liste de clôture. */
            cloture: components["schemas"]["ControleDto"][];
            actesPossibles: components["schemas"]["ActePossibleDto"][];
            issue: components["schemas"]["IssueDto"] | null;
            /** Format: date */
            clos: string | null;
            /** Format: date */
            depot: string | null;
            /** @description La personne connectée peut enregistrer des actes sur ce dossier. */
            agir: boolean;
            /** @description Passe avant les autres : une personne est détenue, ou la loi fixe une date à la Cour. */
            urgent: boolean;
            /** @description Données fictives. */
            fictif: boolean;
            /** @description Restreint aux personnes désignées. */
            restreint: boolean;
            anomalies: components["schemas"]["AnomalieDto"][];
        };
        EtatDto: {
            numero: string;
            procedure: string;
            version: number;
            seq: number;
            /** @description Régions parallèles : nom → état. */
            regions: {
                [key: string]: unknown;
            };
            parties: {
                [key: string]: unknown;
            };
            actes: {
                [key: string]: unknown;
            };
            echeances: {
                [key: string]: unknown;
            };
        };
        ContenuActeDto: {
            /** Format: date */
            dateActe: string;
            partie?: string;
            donnees: {
                [key: string]: unknown;
            };
        };
        RectificationDto: {
            /** @description Identifiant de l’acte rectifié. */
            acte: string;
            avant: components["schemas"]["ContenuActeDto"];
            apres: components["schemas"]["ContenuActeDto"];
        };
        TraceDto: {
            type: string;
            donnees: {
                [key: string]: unknown;
            };
        };
        FaitHistoriqueDto: {
            id: number;
            seq: number;
            /** @description Ce qui s’est passé, en une phrase. */
            texte: string;
            /** @description Fondement. */
            article?: string;
            /** Format: date */
            dateActe: string;
            /** Format: date-time */
            enregistreLe: string;
            auteur: components["schemas"]["AuteurDto"];
            acteId: string;
            /** @description Version du dossier après l’acte. */
            version?: number;
            /** @description Les deux versions, quand le fait est une rectification. */
            rectification?: components["schemas"]["RectificationDto"];
            trace?: components["schemas"]["TraceDto"];
        };
        HistoriqueDto: {
            faits: components["schemas"]["FaitHistoriqueDto"][];
            /** @description Le même pourvoi dans l’interface du moteur, pour les superviseurs. */
            lienMoteur?: string;
        };
        TermeDto: {
            /** @enum {string} */
            genre: "numero" | "rang" | "rg" | "jour" | "mot";
            valeur: string;
            /** @example Numéro de répertoire général 23/01234 */
            texte: string;
        };
        RechercheDto: {
            /** @description Ce qui a été compris ; un dossier répond à tout. */
            compris: components["schemas"]["TermeDto"][];
            /** @description Les premiers dossiers trouvés. */
            dossiers: components["schemas"]["DossierResumeDto"][];
            total: number;
        };
        ValeurDto: {
            valeur: string;
            libelle: string;
            /** @description Dossiers que la personne peut lire. */
            nombre: number;
        };
        ValeursDto: {
            procedures: components["schemas"]["ValeurDto"][];
            matieres: components["schemas"]["ValeurDto"][];
            etapes: components["schemas"]["ValeurDto"][];
        };
        DernierActeDto: {
            numero: string;
            titre: string;
            /** @description Qui l’a enregistré. */
            qui: string;
            /** Format: date-time */
            le: string;
        };
        DocumentDto: {
            /**
             * @description Nom du document, à porter dans son adresse.
             * @enum {string}
             */
            id: "calcul-motive" | "synthese" | "recepisse-depot" | "lettre-defendeur" | "avis-retour" | "projet-ordonnance-decheance" | "avis-parties-1015";
            titre: string;
            /** @description Texte appliqué ; rien pour un papier de travail. */
            article: string | null;
            /**
             * @description Qui peut le lire : les parties, la Cour, ou ceux qui délibèrent.
             * @enum {string}
             */
            compartiment: "ouvert" | "cour" | "delibere";
            /** @description Un projet : ni daté ni signé. */
            projet: boolean;
            /** @description Ce qu’il faut nommer pour l’obtenir. */
            demande: ("echeance" | "partie")[];
            /** @description Échéances du dossier dont il peut traiter, quand il en demande une. */
            echeances?: string[];
        };
        StockEtapeDto: {
            etape: string;
            etapeTexte: string;
            /** @description Dossiers en cours à cette étape. */
            nombre: number;
        };
        StockDto: {
            total: number;
            /** @description De l’étape la plus fournie à la moins fournie. */
            etapes: components["schemas"]["StockEtapeDto"][];
            /** Format: date-time */
            compteLe: string;
        };
        TacheSitueeDto: {
            /** @description Identifiant unique de la ligne : numero~tache. */
            id: string;
            genre: string;
            titre: string;
            /** @enum {string} */
            pour: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme";
            personne?: string;
            assigneeA?: string;
            region: string;
            /** @description Acte qui l’accomplit. */
            acte?: string;
            /** @description Ce qui pré-remplit le formulaire. */
            donnees?: {
                [key: string]: unknown;
            };
            partie?: string;
            /**
             * Format: date
             * @description Date prudente.
             */
            pourLe?: string;
            echeance?: string;
            article?: string;
            /** @description À vérifier avant d’agir : un acte déposé à temps peut encore être enregistré. */
            aVerifier?: boolean;
            /** @enum {string} */
            statut: "a-faire" | "accomplie";
            escaladee?: boolean;
            /** @description Identifiant de la tâche dans son dossier. */
            tache: string;
            /** @example 24-22.770 */
            numero: string;
            intitule: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            etapeTexte: string;
            /** @description Une partie est détenue : le dossier presse. */
            detenu?: boolean;
            /** @description Le dossier passe avant les autres : une personne est détenue, ou la loi fixe une date à la Cour. */
            urgent?: boolean;
        };
        CompteTachesDto: {
            /** @enum {string} */
            vue: "a-faire" | "a-suivre" | "en-retard" | "fait";
            genre: string;
            /** @description Titre d’une des tâches de ce genre. */
            titre: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            nombre: number;
        };
        DossierAppeleDto: {
            /** Format: date */
            date: string;
            /** @example 24-22.770 */
            numero: string;
            intitule: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            /** @description Formation appelée à juger. */
            formation?: string;
        };
        AlerteSitueeDto: {
            /** @description Identifiant unique de la ligne : numero~alerte. */
            id: string;
            /** @enum {string} */
            genre: "information" | "tache";
            /** @enum {string} */
            objet: "dossier" | "audience" | "role" | "decision";
            texte: string;
            /** @enum {string} */
            pour: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme";
            region: string;
            article?: string;
            /** Format: date */
            depuis: string;
            acquittee: boolean;
            /** @description Identifiant de l’alerte dans son dossier. */
            alerte: string;
            /** @example 24-22.770 */
            numero: string;
            intitule: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
        };
        ConsultationDto: {
            id: string;
            /** Format: date-time */
            le: string;
            qui: string;
            numero: string;
            motif: string;
        };
        AffectationDto: {
            /** @enum {string} */
            role: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
        };
        MoiDto: {
            id: string;
            /** @description Prénom et nom, montrés à la seule personne connectée. */
            nom: string;
            roles: ("greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire")[];
            /**
             * @description La première des chambres où l’on exerce.
             * @enum {string}
             */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @description Chaque fonction tenue aujourd’hui, dans sa chambre. */
            affectations: components["schemas"]["AffectationDto"][];
            cabinet?: string;
            qualite?: string;
            /** @description Chambres qu’un administrateur local administre ; absent pour qui répond de toute la Cour. */
            administre?: ("C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ")[];
            /** @description Personnes absentes aujourd’hui, que l’on remplace. */
            remplace?: string[];
            /** @description À renvoyer dans l’en-tête X-CSRF-Token de toute requête autre que GET. */
            jetonCsrf: string;
            /** @description Droits généraux, sous la forme action:sujet (par exemple lister:Tache). */
            droits: string[];
            /** @description Les écrans portent la marque de l’État. */
            marqueEtat: boolean;
            /** @description Adresse de l’interface du moteur, pour les superviseurs. */
            interfaceMoteur?: string;
        };
        DeconnexionDto: {
            /** @description Adresse à ouvrir pour fermer aussi la session du service d’identité. */
            adresse: string;
        };
        FiltreSupervision: {
            /**
             * @description « sans » : dossiers sans chambre encore.
             * @enum {string}
             */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | "sans";
            /** @description « sans-matiere » : matière non indiquée. */
            matiere?: string;
            /** @description Code de l’étape. */
            etape?: string;
            /** @enum {string} */
            procedure?: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
            /**
             * @description Âge depuis l’entrée.
             * @enum {string}
             */
            age?: "moins-de-90" | "de-90-a-179" | "de-180-a-364" | "de-365-a-729" | "plus-de-729";
            /** @description Non clos. */
            enCours?: boolean;
            /**
             * @description Ce qui est arrivé pendant la période.
             * @enum {string}
             */
            mouvement?: "entree" | "decision" | "sortie" | "passage";
            /** @description Étape quittée (passage). */
            de?: string;
            /** @description Étape atteinte (passage). */
            vers?: string;
            /** Format: date */
            du?: string;
            /** Format: date */
            au?: string;
            /**
             * Format: date
             * @description En cours à la fin de ce jour.
             */
            enCoursAu?: string;
        };
        FigureDto: {
            cle: string;
            libelle: string;
            nombre: number;
            /** @description Âge médian, en jours depuis l’entrée. */
            ageMedian: number;
            /** @description Ouvre la liste de ces dossiers. */
            filtre: components["schemas"]["FiltreSupervision"];
        };
        StockSupervisionDto: {
            /**
             * Format: date-time
             * @description Tout acte annoncé avant cet instant est compté.
             */
            calculeLe: string;
            total: number;
            filtre: components["schemas"]["FiltreSupervision"];
            parChambre: components["schemas"]["FigureDto"][];
            parMatiere: components["schemas"]["FigureDto"][];
            parEtape: components["schemas"]["FigureDto"][];
            parAge: components["schemas"]["FigureDto"][];
        };
        FiltresPeriodeDto: {
            entrees: components["schemas"]["FiltreSupervision"];
            decisions: components["schemas"]["FiltreSupervision"];
            sorties: components["schemas"]["FiltreSupervision"];
            stock: components["schemas"]["FiltreSupervision"];
        };
        MouvementsDto: {
            /** Format: date */
            du: string;
            /** Format: date */
            au: string;
            /** @description Pourvois déclarés. */
            entrees: number;
            /** @description Décisions rendues. */
            decisions: number;
            /** @description Dossiers clos. */
            sorties: number;
            /** @description Dossiers en cours à la fin de la période. */
            stock: number;
            filtres: components["schemas"]["FiltresPeriodeDto"];
        };
        FluxDto: {
            /**
             * Format: date-time
             * @description Tout acte annoncé avant cet instant est compté.
             */
            calculeLe: string;
            periodes: components["schemas"]["MouvementsDto"][];
        };
        DureeDto: {
            code: string;
            libelle: string;
            /** @description Durées achevées dans la période. */
            nombre: number;
            /** @description En jours. */
            moyenne: number;
            /** @description En jours. */
            mediane: number;
            /** @description Neuf dossiers sur dix, en jours. */
            neufDixiemes: number;
            filtre: components["schemas"]["FiltreSupervision"];
        };
        DureesDto: {
            /**
             * Format: date-time
             * @description Tout acte annoncé avant cet instant est compté.
             */
            calculeLe: string;
            durees: components["schemas"]["DureeDto"][];
        };
        EtapeVueDto: {
            code: string;
            texte: string;
            nombre: number;
            /** @description Jours passés dans l’étape, médiane. */
            ageMedian: number;
            /** @description Jours passés dans l’étape, maximum. */
            ageMaximal: number;
            /** @description Dossiers arrivés dans la période. */
            arrives: number;
            /** @description Dossiers partis dans la période. */
            partis: number;
            filtre: components["schemas"]["FiltreSupervision"];
            /** @description Ouvre la liste des dossiers arrivés. */
            filtreArrives: components["schemas"]["FiltreSupervision"];
            /** @description Ouvre la liste des dossiers partis. */
            filtrePartis: components["schemas"]["FiltreSupervision"];
        };
        LienDto: {
            de: string;
            deTexte: string;
            vers: string;
            versTexte: string;
            nombre: number;
            /** @description Jours passés dans l’étape quittée, médiane. */
            joursMedians: number;
            filtre: components["schemas"]["FiltreSupervision"];
        };
        DessinDto: {
            procedure: string;
            nom: string;
            /** @description Dans l’ordre du droit. */
            etapes: components["schemas"]["EtapeVueDto"][];
            liens: components["schemas"]["LienDto"][];
        };
        EtapesDto: {
            /**
             * Format: date-time
             * @description Tout acte annoncé avant cet instant est compté.
             */
            calculeLe: string;
            /** @description Une entrée par procédure du catalogue. */
            procedures: components["schemas"]["DessinDto"][];
        };
        DossierCompteDto: {
            /** @example 24-22.770 */
            id: string;
            /** @example 24-22.770 */
            numero: string;
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            matiere: string | null;
            procedure: string;
            etape: string;
            etapeTexte: string;
            /**
             * Format: date
             * @description Dans cette étape depuis le.
             */
            depuis: string;
            /** Format: date */
            entree: string;
            /** @description Jours depuis l’entrée, jusqu’à la clôture s’il est clos. */
            age: number;
        };
        RemedeOffertDto: {
            /** @enum {string} */
            code: "reaffecter" | "rouvrir-limite" | "annuler-acte" | "limiter-attente" | "reprendre" | "rejouer" | "classer" | "confier-informatique";
            bouton: string;
            /** @description Ce qu’il fait, en une phrase. */
            effet: string;
            /**
             * @description Qui l’aura résolu.
             * @enum {string}
             */
            competence: "greffe" | "informatique";
            /** @description Une seconde personne doit confirmer. */
            deuxPersonnes: boolean;
            champs: components["schemas"]["ChampDto"][];
        };
        InterventionDto: {
            id: string;
            blocage: string;
            numero: string | null;
            /** @enum {string} */
            code: "sans-evenement" | "attente-sans-limite" | "titulaire-absent" | "tache-sans-titulaire" | "reveil-depasse" | "acte-double" | "incident-moteur" | "annonce-perdue" | "calcul-en-echec" | "travail-en-attente" | "inscription-en-echec" | "moteur-absent" | "moteur-arrete" | "moteur-muet" | "journal-altere" | "journal-en-retard" | "journal-en-avance" | "etat-divergent" | "registre-absent" | "registre-different" | "registre-sans-journal" | "file-sans-worker" | "moteur-injoignable";
            /** @enum {string} */
            remede: "reaffecter" | "rouvrir-limite" | "annuler-acte" | "limiter-attente" | "reprendre" | "rejouer" | "classer" | "confier-informatique";
            bouton: string;
            /** @enum {string} */
            competence: "greffe" | "informatique";
            parametres: {
                [key: string]: string;
            };
            motif: string;
            /** @description Qui l’a demandée. */
            par: string;
            /** Format: date-time */
            le: string;
            confirmeePar: string | null;
            /** Format: date-time */
            faiteLe: string | null;
            /**
             * @description « proposee » : attend la confirmation d’une seconde personne.
             * @enum {string}
             */
            etat: "proposee" | "faite" | "echouee";
            effets: string[];
        };
        BlocageDto: {
            /** @example 24-22.770:moteur-arrete */
            id: string;
            /** @description Absent quand tous les dossiers sont concernés. */
            numero: string | null;
            /** @enum {string} */
            code: "sans-evenement" | "attente-sans-limite" | "titulaire-absent" | "tache-sans-titulaire" | "reveil-depasse" | "acte-double" | "incident-moteur" | "annonce-perdue" | "calcul-en-echec" | "travail-en-attente" | "inscription-en-echec" | "moteur-absent" | "moteur-arrete" | "moteur-muet" | "journal-altere" | "journal-en-retard" | "journal-en-avance" | "etat-divergent" | "registre-absent" | "registre-different" | "registre-sans-journal" | "file-sans-worker" | "moteur-injoignable";
            titre: string;
            raison: string;
            /** @description Tâches, échéances ou actes en cause. */
            objets: string[];
            /** @enum {string|null} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | null;
            /** Format: date-time */
            ouvertLe: string;
            /**
             * Format: date-time
             * @description Constaté pour la dernière fois le.
             */
            vuLe: string;
            /** Format: date-time */
            closLe: string | null;
            /**
             * @description « seul » : sans intervention de personne.
             * @enum {string|null}
             */
            resoluPar: "greffe" | "informatique" | "seul" | null;
            /** @description Combien de fois il s’est ouvert. */
            episode: number;
            /** @description Le pourvoi dans l’interface du moteur, pour qui lit la trace technique. */
            lienMoteur?: string;
            remedes: components["schemas"]["RemedeOffertDto"][];
            /** @description Ce qui a été fait ou proposé, le plus récent d’abord. */
            interventions: components["schemas"]["InterventionDto"][];
        };
        DemandeRemedeDto: {
            /** @enum {string} */
            remede: "reaffecter" | "rouvrir-limite" | "annuler-acte" | "limiter-attente" | "reprendre" | "rejouer" | "classer" | "confier-informatique";
            /** @description Champs du remède. */
            parametres: {
                [key: string]: string;
            };
            motif: string;
        };
        EssaiDto: {
            possible: boolean;
            /** @description Ce qui serait fait, phrase par phrase. */
            effets: string[];
            /** @description Pourquoi rien ne serait fait. */
            empechement?: string;
            deuxPersonnes: boolean;
        };
        EcartChambreDto: {
            /** @enum {string} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | "sans";
            moteur: number;
            registre: number;
            ecart: number;
        };
        EcartsDto: {
            parChambre: components["schemas"]["EcartChambreDto"][];
            moteur: number;
            registre: number;
            ecart: number;
            /** @description Les dossiers en désaccord. */
            dossiers: components["schemas"]["BlocageDto"][];
            /** Format: date-time */
            calculeLe: string;
        };
        VeilleDto: {
            /** @description Faux quand aucun tour ne s’est achevé depuis une minute : la liste des blocages n’est plus sûre. */
            active: boolean;
            /** Format: date-time */
            calculeLe: string | null;
            dureeMs: number;
            /** @description Dossiers en cours regardés au dernier tour. */
            dossiers: number;
            ouverts: number;
            /** @description La liste des personnes de la Cour est connue : les titulaires des tâches sont vérifiés. */
            titulairesVerifies: boolean;
        };
        MoisDeblocagesDto: {
            /**
             * Format: date
             * @description Premier jour du mois.
             */
            du: string;
            /** Format: date */
            au: string;
            total: number;
            informatique: number;
            /** @description De 0 à 1 ; absente sans intervention. */
            part: number | null;
        };
        CompteDto: {
            /** @enum {string} */
            remede: "reaffecter" | "rouvrir-limite" | "annuler-acte" | "limiter-attente" | "reprendre" | "rejouer" | "classer" | "confier-informatique";
            bouton: string;
            nombre: number;
        };
        DeblocagesDto: {
            /** Format: date */
            du: string;
            /** Format: date */
            au: string;
            /** @description Blocages sur lesquels quelqu’un est intervenu. */
            total: number;
            /** @description Résolus par le greffe. */
            greffe: number;
            /** @description Confiés à l’informatique. */
            informatique: number;
            /** @description Part confiée à l’informatique, de 0 à 1 ; absente sans intervention. */
            part: number | null;
            /** @description Part visée. */
            objectif: number;
            /** @description Part constatée avant ce système. */
            reference: number;
            /** @description Du plus ancien mois au dernier. */
            parMois: components["schemas"]["MoisDeblocagesDto"][];
            parRemede: components["schemas"]["CompteDto"][];
            /** Format: date-time */
            calculeLe: string;
        };
        ValeurParametreDto: {
            valeur: number;
            motif: string;
            /** @description Qui l’a donnée. */
            par: string;
            /** Format: date-time */
            le: string;
        };
        ParametreDto: {
            /** @enum {string} */
            cle: "etp-greffe" | "etp-magistrats";
            libelle: string;
            unite: string;
            /** @enum {string} */
            chambre: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @description Nombre de valeurs déjà données ; à rendre pour corriger. */
            rang: number;
            /** @description Absente tant que personne ne l’a donnée. */
            valeur: number | null;
            /** @description La plus récente d’abord. */
            historique: components["schemas"]["ValeurParametreDto"][];
        };
        CorrectionParametreDto: {
            /** @example 12.5 */
            valeur: number;
            /** @description Pourquoi cette valeur. */
            motif: string;
            /** @description Rang lu ; refusé si une autre valeur a été donnée entre-temps. */
            rang: number;
        };
        FonctionDto: {
            id: string;
            /** @enum {string} */
            role: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @description Qualité en laquelle la personne agit. */
            qualite?: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour.
             */
            au?: string;
            /** @description Tenue aujourd’hui. */
            enVigueur: boolean;
        };
        AbsenceEnCoursDto: {
            /** Format: date */
            du: string;
            /** Format: date */
            au: string;
            delegue: string;
        };
        PersonneAdministreeDto: {
            id: string;
            nom: string;
            service?: string;
            /** @description C’est aussi l’ETag. */
            version: number;
            fonctions: components["schemas"]["FonctionDto"][];
            /** @description Fonctions que l’annuaire donne aujourd’hui. */
            roles: ("greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur")[];
            /** @description Chambres où elle exerce aujourd’hui. */
            chambres: ("C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ")[];
            /**
             * Format: date-time
             * @description Accès retiré depuis cet instant.
             */
            retireLe?: string;
            absence?: components["schemas"]["AbsenceEnCoursDto"];
        };
        DesignationChambreDto: {
            /** @description Identifiant unique de la ligne : personne~fonction. */
            id: string;
            /** @enum {string} */
            role: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @description Qualité en laquelle la personne agit. */
            qualite?: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour.
             */
            au?: string;
            /** @description Tenue aujourd’hui. */
            enVigueur: boolean;
            personne: string;
            nom: string;
        };
        EcrirePersonneDto: {
            nom: string;
            /** @description Service de rattachement. */
            service?: string;
        };
        DonnerFonctionDto: {
            /** @enum {string} */
            role: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            qualite?: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour ; à défaut, sans terme.
             */
            au?: string;
            /** @description Consigné au journal de l’administration. */
            motif?: string;
        };
        FinDto: {
            /**
             * Format: date
             * @description Dernier jour.
             */
            au: string;
            /** @description Consigné au journal de l’administration. */
            motif?: string;
        };
        MotifDto: {
            /** @description Consigné au journal de l’administration. */
            motif: string;
        };
        AbsenceDto: {
            id: string;
            personne: string;
            /** @description Qui assure le remplacement. */
            delegue: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour.
             */
            au: string;
            motif?: string;
            annulee: boolean;
            version: number;
        };
        DeclarerAbsenceDto: {
            /** @description À défaut, la personne connectée. */
            personne?: string;
            delegue: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour.
             */
            au: string;
            motif?: string;
        };
        FinAbsenceDto: {
            /**
             * Format: date
             * @description Nouveau dernier jour, avant celui qui était prévu.
             */
            au: string;
            /** @description Consigné au journal de l’administration. */
            motif?: string;
        };
        ServiceDto: {
            /** @example Greffe de la première chambre civile */
            nom: string;
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @description Personne qui en répond. */
            responsable?: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour.
             */
            au?: string;
            id: string;
            /** @description C’est aussi l’ETag. */
            version: number;
        };
        EcrireServiceDto: {
            /** @example Greffe de la première chambre civile */
            nom: string;
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @description Personne qui en répond. */
            responsable?: string;
            /** Format: date */
            du: string;
            /**
             * Format: date
             * @description Dernier jour.
             */
            au?: string;
        };
        EntreeDto: {
            /** @description Code stable ; une nouvelle entrée du même code remplace la précédente à sa date. */
            code: string;
            libelle: string;
            /**
             * Format: date
             * @description Premier jour ; à défaut, depuis toujours.
             */
            du?: string;
            /**
             * Format: date
             * @description Dernier jour ; à défaut, sans terme.
             */
            au?: string;
            /** @description Texte qui la fonde. */
            article?: string;
            /** @description Code de l’entrée dont elle relève. */
            parent?: string;
            id: string;
            /** @enum {string} */
            genre: "chambre" | "formation" | "juridiction" | "nature";
            /** @description C’est aussi l’ETag. */
            version: number;
        };
        EcrireEntreeDto: {
            /** @description Code stable ; une nouvelle entrée du même code remplace la précédente à sa date. */
            code: string;
            libelle: string;
            /**
             * Format: date
             * @description Premier jour ; à défaut, depuis toujours.
             */
            du?: string;
            /**
             * Format: date
             * @description Dernier jour ; à défaut, sans terme.
             */
            au?: string;
            /** @description Texte qui la fonde. */
            article?: string;
            /** @description Code de l’entrée dont elle relève. */
            parent?: string;
            /** @description Consigné au journal de l’administration. */
            motif?: string;
        };
        ChangementFicheDto: {
            fiche: string;
            champs: string[];
            avant: {
                [key: string]: unknown;
            };
            apres: {
                [key: string]: unknown;
            };
            /** @description Motif donné par l’auteur. */
            motif?: string;
        };
        EcritureDto: {
            id: string;
            /** Format: date-time */
            le: string;
            qui: string;
            /** @example personnes.donner-fonction */
            action: string;
            resultat: string;
            donnees: components["schemas"]["ChangementFicheDto"];
        };
        VueDto: {
            /** @enum {string} */
            ressource: "dossiers" | "taches" | "supervision";
            nom: string;
            /** @description Partagée avec ce service, qui est le sien ; à défaut, à soi seul. */
            service?: string;
            /** @description Filtres, tri et colonnes, tels que les écrans les reprennent. */
            reglages: {
                [key: string]: unknown;
            };
            id: string;
            /** @description C’est aussi l’ETag. */
            version: number;
            /** @description La personne connectée peut la changer. */
            mienne: boolean;
        };
        EcrireVueDto: {
            /** @enum {string} */
            ressource: "dossiers" | "taches" | "supervision";
            nom: string;
            /** @description Partagée avec ce service, qui est le sien ; à défaut, à soi seul. */
            service?: string;
            /** @description Filtres, tri et colonnes, tels que les écrans les reprennent. */
            reglages: {
                [key: string]: unknown;
            };
        };
        ServiceDePersonneDto: {
            id: string;
            nom: string;
        };
        PreferencesLuesDto: {
            reglages: {
                [key: string]: unknown;
            };
            /** @description Service avec lequel la personne partage ses vues : celui de l’annuaire, sinon sa chambre. */
            service?: components["schemas"]["ServiceDePersonneDto"];
        };
        PreferencesDto: {
            reglages: {
                [key: string]: unknown;
            };
        };
        IncidentDto: {
            /** @description Identifiant, stable tant que l’incident dure. */
            id: string;
            /**
             * @description Constaté par le service lui-même, ou annoncé par quelqu’un.
             * @enum {string}
             */
            source: "registre" | "moteur" | "annonce";
            /** @description Ce qui ne marche pas. */
            texte: string;
            /** @description Ce qui marche encore. */
            marche?: string;
            /**
             * @description Qui est touché : toutes les juridictions, la Cour, ou l’une de ses chambres.
             * @enum {string}
             */
            portee: "nationale" | "cour" | "chambre";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** Format: date-time */
            depuis: string;
        };
        AnnonceDto: {
            /** @description Identifiant, stable tant que l’incident dure. */
            id: string;
            /**
             * @description Constaté par le service lui-même, ou annoncé par quelqu’un.
             * @enum {string}
             */
            source: "registre" | "moteur" | "annonce";
            /** @description Ce qui ne marche pas. */
            texte: string;
            /** @description Ce qui marche encore. */
            marche?: string;
            /**
             * @description Qui est touché : toutes les juridictions, la Cour, ou l’une de ses chambres.
             * @enum {string}
             */
            portee: "nationale" | "cour" | "chambre";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** Format: date-time */
            depuis: string;
            /** Format: date-time */
            finieLe?: string;
        };
        AnnoncerDto: {
            /** @example La messagerie de la Cour ne part plus. */
            texte: string;
            /** @description Ce qui marche encore. */
            marche?: string;
            /**
             * @description À défaut, la Cour.
             * @enum {string}
             */
            portee?: "nationale" | "cour" | "chambre";
            /**
             * @description Avec la portée « chambre », et elle seule.
             * @enum {string}
             */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /**
             * Format: date-time
             * @description Depuis quand ; à défaut, maintenant.
             */
            depuis?: string;
        };
        MesureDto: {
            /**
             * @description Une diligence de la table des actes, ou une page ; jamais un dossier ni une personne.
             * @example acte:EC14
             */
            diligence: string;
            clics: number;
            /** @description Temps d’affichage, en millisecondes. */
            dureeMs?: number;
        };
        MesuresDto: {
            mesures: components["schemas"]["MesureDto"][];
        };
        ReferenceDto: {
            /** Format: date-time */
            fixeeLe: string;
            nombre: number;
            clicsMoyens: number;
            dureeMediane: number | null;
        };
        BilanUsageDto: {
            diligence: string;
            /** @description Combien de fois. */
            nombre: number;
            clicsMoyens: number;
            /** @description En millisecondes, borne haute du palier où tombe la médiane. */
            dureeMediane: number | null;
            /** @description Ce à quoi l’on compare. */
            reference?: components["schemas"]["ReferenceDto"];
        };
        DemandeBilan: {
            /**
             * Format: date
             * @description Premier jour ; à défaut, trente jours avant le dernier.
             */
            du?: string;
            /**
             * Format: date
             * @description Dernier jour ; à défaut, aujourd’hui.
             */
            au?: string;
        };
        DureeLegaleDto: {
            nombre: number;
            /** @enum {string} */
            unite: "jours" | "semaines" | "mois" | "ans";
            /** @description Jours francs : ni le premier ni le dernier ne comptent. */
            francs?: boolean;
        };
        VersionRegleDto: {
            /**
             * Format: date
             * @description Premier jour de la valeur ; nul pour la plus ancienne connue.
             */
            aPartirDu?: string | null;
            duree: components["schemas"]["DureeLegaleDto"][];
            /**
             * @description Texte qui fixe cette valeur.
             * @example décret 2026-1234
             */
            texte: string;
            /**
             * @description Ce qui décide qu’elle s’applique, quand le texte le dit autrement que la règle.
             * @enum {string}
             */
            critere?: "depart" | "decision" | "pourvoi" | "notification" | "saisine" | "demande" | "acte";
            /** @description Ajoutée ou rectifiée par une modification approuvée. */
            modifiee: boolean;
        };
        RegleVersionneeDto: {
            id: string;
            ligne: string;
            intitule: string;
            articles: string[];
            source: string;
            depart: string;
            tenu: string;
            sanction: string | null;
            /** @enum {string} */
            critere: "depart" | "decision" | "pourvoi" | "notification" | "saisine" | "demande" | "acte";
            verifie: boolean;
            reserve?: string;
            versions: components["schemas"]["VersionRegleDto"][];
        };
        BilanImpactDto: {
            /** Format: date-time */
            le: string;
            /**
             * Format: date
             * @description Jour auquel « déjà passé » s’apprécie.
             */
            jour: string;
            /** @description Dossiers en cours où la règle joue. */
            examines: number;
            /** @description Dossiers dont une échéance bouge. */
            dossiers: number;
            echeances: number;
            allongees: number;
            raccourcies: number;
            /** @description Échéances dont le nouveau dernier jour est déjà derrière. */
            dejaPassees: number;
        };
        DiffusionDto: {
            examines: number;
            deplaces: number;
            /** @description Dossiers qui n’ont pas pu l’entendre. */
            refuses: string[];
            fini: boolean;
        };
        AmendementDto: {
            id: string;
            /** @description C’est aussi l’ETag. */
            version: number;
            /** @enum {string} */
            statut: "projet" | "approuve" | "retire" | "abandonne";
            changements: (components["schemas"]["NouvelleVersionDto"] | components["schemas"]["VersionRectifieeDto"] | components["schemas"]["JourChangeDto"])[];
            motif: string;
            redigePar: string;
            /** Format: date-time */
            redigeLe: string;
            impact?: components["schemas"]["BilanImpactDto"];
            approuvePar?: string;
            /** Format: date-time */
            approuveLe?: string;
            retirePar?: string;
            /** Format: date-time */
            retireLe?: string;
            motifRetrait?: string;
            diffusion?: components["schemas"]["DiffusionDto"];
            /** @description Nom de chaque personne citée. */
            noms: {
                [key: string]: string;
            };
        };
        ValeurDateeDto: {
            /**
             * Format: date
             * @description Premier jour de la valeur ; nul pour la plus ancienne connue.
             */
            aPartirDu?: string | null;
            duree: components["schemas"]["DureeLegaleDto"][];
            /**
             * @description Texte qui fixe cette valeur.
             * @example décret 2026-1234
             */
            texte: string;
            /**
             * @description Ce qui décide qu’elle s’applique, quand le texte le dit autrement que la règle.
             * @enum {string}
             */
            critere?: "depart" | "decision" | "pourvoi" | "notification" | "saisine" | "demande" | "acte";
        };
        NouvelleVersionDto: {
            /** @enum {string} */
            genre: "version";
            /** @example cpc-978-al1 */
            regle: string;
            version: components["schemas"]["ValeurDateeDto"];
        };
        VersionRectifieeDto: {
            /** @enum {string} */
            genre: "rectification";
            regle: string;
            /**
             * Format: date
             * @description Premier jour de la valeur à rectifier.
             */
            aPartirDu?: string | null;
            version: components["schemas"]["ValeurDateeDto"];
        };
        JourChangeDto: {
            /** @enum {string} */
            genre: "jour";
            /** @example metropole */
            territoire: string;
            /** Format: date */
            date: string;
            /** @description Nom du jour chômé ; nul pour en faire un jour ordinaire. */
            nom?: string | null;
        };
        EcrireAmendementDto: {
            changements: (components["schemas"]["NouvelleVersionDto"] | components["schemas"]["VersionRectifieeDto"] | components["schemas"]["JourChangeDto"])[];
            /** @example Décret 2026-1234 du 1er décembre 2026, article 3 */
            motif: string;
        };
        EffetDto: {
            echeance: string;
            regle: string;
            intitule: string;
            /** @description Qui est tenu : la partie, ou vide quand le délai lie la juridiction. */
            tenu: string;
            /** Format: date */
            avant: string | null;
            /** Format: date */
            apres: string | null;
            /** @enum {string} */
            sens: "allonge" | "raccourci" | "interrompu" | "relance";
            dejaPasse: boolean;
        };
        EffetsDossierDto: {
            numero: string;
            intitule: string;
            chambre: string | null;
            effets: components["schemas"]["EffetDto"][];
        };
        ImpactDto: {
            bilan: components["schemas"]["BilanImpactDto"];
            /** @description Les plus graves d’abord ; cinq cents au plus. */
            dossiers: components["schemas"]["EffetsDossierDto"][];
        };
        RetirerAmendementDto: {
            motif: string;
        };
        MembreDto: {
            /** @example 24-22.770 */
            numero: string;
            intitule: string;
            etapeTexte: string;
            prochaineEcheance: components["schemas"]["ProchaineEcheanceDto"] | null;
            /** Format: date */
            clos: string | null;
            /** @description Pourquoi il est tenu à part. */
            exception?: string;
            /** @description Dossiers auxquels celui-ci dit être joint. */
            jointA: string[];
        };
        JonctionManquanteDto: {
            /** @description Dossier où la jonction reste à enregistrer. */
            numero: string;
            /** @description Dossier qui dit lui être joint. */
            autre: string;
        };
        GroupeDto: {
            id: string;
            /** @description C’est aussi l’ETag. */
            version: number;
            nom: string;
            /** @enum {string} */
            genre: "serie" | "connexite";
            tete: string;
            /** @description Ceux que vous pouvez lire. */
            membres: components["schemas"]["MembreDto"][];
            /** @description Jonctions enregistrées d’un côté seulement. */
            jonctionsManquantes: components["schemas"]["JonctionManquanteDto"][];
        };
        PropositionDto: {
            /** @example 24-22.771 */
            numero: string;
            intitule: string;
            etapeTexte: string;
            /** @description Ce que les deux dossiers ont en commun. */
            raisons: ("meme-decision" | "memes-parties")[];
        };
        ParenteDto: {
            groupe: components["schemas"]["GroupeDto"] | null;
            /** @description Dossiers en cours qui semblent liés ; à juger. */
            propositions: components["schemas"]["PropositionDto"][];
        };
        ExceptionDto: {
            /** @example 24-22.770 */
            numero: string;
            /** @description Pourquoi il est tenu à part. */
            motif: string;
        };
        EcrireGroupeDto: {
            /** @example Heures supplémentaires, Société Fictive */
            nom: string;
            /** @enum {string} */
            genre: "serie" | "connexite";
            /** @description Dossier de tête, l’un des membres. */
            tete: string;
            membres: string[];
            /** @description Membres tenus à part : un acte pour toute la série ne les touche pas. */
            exceptions: components["schemas"]["ExceptionDto"][];
        };
        PresenceDto: {
            /** @example 24-22.770 */
            numero: string;
            /** @example def1 */
            partie: string;
            /** @description « X c/ Y ». */
            intitule: string;
            etapeTexte: string;
            /** @enum {string} */
            role: "demandeur" | "defendeur" | "intervenant";
            nom: string;
            /** @enum {string} */
            demeure: "metropole" | "outre-mer" | "etranger";
            adresse?: string;
            /** Format: date */
            clos: string | null;
        };
        JusticiableDto: {
            id: string;
            /** @description C’est aussi l’ETag. */
            version: number;
            nom: string;
            /** @enum {string} */
            demeure: "metropole" | "outre-mer" | "etranger";
            adresse?: string;
            /** @description Les dossiers que vous pouvez lire où cette personne est partie. */
            presences: components["schemas"]["PresenceDto"][];
        };
        PartieDesigneeDto: {
            /** @example 24-22.770 */
            numero: string;
            /** @example def1 */
            partie: string;
        };
        RapprochementDto: {
            /** Format: date */
            dateActe: string;
            parties: components["schemas"]["PartieDesigneeDto"][];
        };
        SortDto: {
            numero: string;
            partie?: string;
            /** @description L’acte est enregistré sur ce dossier. */
            recu?: components["schemas"]["RecuDto"];
            /** @description Pourquoi il ne l’est pas. */
            refus?: components["schemas"]["ProblemeDto"];
        };
        SortsJusticiableDto: {
            justiciable: components["schemas"]["JusticiableDto"];
            /** @description Un sort par dossier : son reçu, ou son refus. */
            sorts: components["schemas"]["SortDto"][];
        };
        CorrectionDto: {
            /** Format: date */
            dateActe: string;
            nom?: string;
            /** @description Où lui écrire. */
            adresse?: string;
            /**
             * @description Les délais déjà ouverts ne sont pas déplacés.
             * @enum {string}
             */
            demeure?: "metropole" | "outre-mer" | "etranger";
        };
        DelaiAutrementDto: {
            id: string;
            intitule: string;
            /** Format: date */
            dernierJour: string | null;
            /**
             * Format: date
             * @description Ce qu’il serait si cette demeure valait depuis l’origine.
             */
            serait: string | null;
        };
        ApercuCorrectionDto: {
            /** @example 24-22.770 */
            numero: string;
            /** @example def1 */
            partie: string;
            /** @description « X c/ Y ». */
            intitule: string;
            etapeTexte: string;
            /** @enum {string} */
            role: "demandeur" | "defendeur" | "intervenant";
            nom: string;
            /** @enum {string} */
            demeure: "metropole" | "outre-mer" | "etranger";
            adresse?: string;
            /** Format: date */
            clos: string | null;
            apercu: components["schemas"]["ApercuDto"];
            /** @description Délais ouverts que la nouvelle demeure ne déplace pas, et qui seraient autres si l’ancienne était une erreur : une erreur se rectifie. */
            delais: components["schemas"]["DelaiAutrementDto"][];
        };
        CibleDto: {
            /** @example 24-22.770 */
            numero: string;
            partie?: string;
            /** @description Champs propres à ce dossier, par exemple sa tâche. */
            donnees?: {
                [key: string]: unknown;
            };
            /** @description Version connue du dossier. */
            version?: number;
        };
        LotDto: {
            /** @example GE05 */
            acte: string;
            /** Format: date */
            dateActe: string;
            /** @description Champs communs à tous. */
            donnees: {
                [key: string]: unknown;
            };
            cibles: components["schemas"]["CibleDto"][];
        };
        SelectionDto: {
            /**
             * @example [
             *       "24-22.770"
             *     ]
             */
            numeros: string[];
        };
        LotPossibleDto: {
            /** @example GE05 */
            acte: string;
            /** @description La tâche ou l’alerte, commune à tous, que l’acte vise. */
            objet?: string;
            cibles: components["schemas"]["CibleDto"][];
        };
        FiltreDossiers: {
            /** @description Numéro sous toute forme (24-22.770, 2422770, F 24-22.770) ou mots (partie, RG, juridiction), sans souci d’accents. */
            q?: string;
            id?: string[];
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            etape?: string;
            procedure?: string;
            matiere?: string;
            /** @description Identifiant du conseiller rapporteur désigné. */
            rapporteur?: string;
            /** @description Une partie est détenue : le dossier passe avant les autres. */
            detenu?: boolean;
            /** @description Une personne est détenue, ou la loi fixe une date à la Cour. */
            urgent?: boolean;
            /** @description Une tâche à faire a dépassé sa date prudente. */
            enRetard?: boolean;
            /** @description Je suis désigné sur le dossier. */
            mien?: boolean;
            clos?: boolean;
            /** Format: date */
            echeanceAvant?: string;
            /** Format: date */
            echeanceApres?: string;
            /** @description La date prudente de la prochaine échéance tombe dans ce nombre de jours, aujourd’hui compris. */
            echeanceSous?: number;
            /** @description Déclaré il y a au moins ce nombre de mois. */
            ageMois?: number;
        };
        FiltreTaches: {
            /**
             * @description Onglet de la boîte de travail.
             * @enum {string}
             */
            vue?: "a-faire" | "a-suivre" | "en-retard" | "fait";
            /** @enum {string} */
            pour?: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur" | "avocat-aux-conseils" | "partenaire" | "systeme";
            personne?: string;
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            numero?: string;
            genre?: string;
            /**
             * Format: date
             * @description Dues au plus tard ce jour.
             */
            avant?: string;
            /** @description Celles qui me reviennent, ou au contraire toutes celles que je peux voir (faux). */
            mien?: boolean;
            /** @description Signalées, d’un dossier urgent, ou dues dans les 3 jours. */
            urgent?: boolean;
            /** @description Des dossiers où je suis désigné. */
            designe?: boolean;
        };
        FiltreAlertes: {
            acquittee?: boolean;
            /** @enum {string} */
            genre?: "information" | "tache";
            /** @enum {string} */
            objet?: "dossier" | "audience" | "role" | "decision";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            numero?: string;
            /** @description Celles de mes fonctions seulement. */
            mien?: boolean;
        };
        FiltreBlocages: {
            /** @description Ouverts (vrai) ou clos (faux). */
            ouvert?: boolean;
            /** @enum {string} */
            code?: "sans-evenement" | "attente-sans-limite" | "titulaire-absent" | "tache-sans-titulaire" | "reveil-depasse" | "acte-double" | "incident-moteur" | "annonce-perdue" | "calcul-en-echec" | "travail-en-attente" | "inscription-en-echec" | "moteur-absent" | "moteur-arrete" | "moteur-muet" | "journal-altere" | "journal-en-retard" | "journal-en-avance" | "etat-divergent" | "registre-absent" | "registre-different" | "registre-sans-journal" | "file-sans-worker" | "moteur-injoignable";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            numero?: string;
        };
        FiltrePersonnes: {
            /** @description Mots du nom ou de l’identifiant. */
            q?: string;
            /** @enum {string} */
            role?: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur";
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            service?: string;
            /** @description Accès retiré ou non. */
            retiree?: boolean;
        };
        FiltreDesignations: {
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /** @enum {string} */
            role?: "greffier" | "directeur-greffe" | "conseiller" | "president" | "avocat-general" | "premier-president" | "superviseur" | "administrateur";
            personne?: string;
            /**
             * Format: date
             * @description Celles en vigueur ce jour-là ; à défaut, toutes.
             */
            le?: string;
        };
        FiltreAbsences: {
            personne?: string;
            delegue?: string;
            /**
             * Format: date
             * @description Celles qui courent ce jour-là.
             */
            le?: string;
        };
        FiltreServices: {
            /** @enum {string} */
            chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            /**
             * Format: date
             * @description Ceux qui existent ce jour-là.
             */
            le?: string;
        };
        FiltreEntrees: {
            /** @description Mots du libellé ou du code, sans souci d’accents. */
            q?: string;
            /**
             * Format: date
             * @description Celles qui valent ce jour-là ; à défaut, aujourd’hui.
             */
            le?: string;
            /** @description Toutes les entrées, passées et à venir. */
            toutes?: boolean;
            parent?: string;
            /** @enum {string} */
            genre?: "chambre" | "formation" | "juridiction" | "nature";
        };
        FiltreVues: {
            /** @enum {string} */
            ressource?: "dossiers" | "taches" | "supervision";
        };
        RegionDto: {
            etat: string;
            /** Format: date */
            depuis: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listerDefinitionsActes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionActeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    enregistrerActe: {
        parameters: {
            query?: never;
            header: {
                /** @description Version connue du dossier (ETag) ; si elle a changé, 412 avec ce qui a changé. */
                "If-Match"?: string;
                /** @description Identifiant de l’acte, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    apercevoirActe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue du dossier (ETag) ; si elle a changé, 412 avec ce qui a changé. */
                "If-Match"?: string;
            };
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApercuDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    calculerDelai: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelaiDto"] & {
                        id?: unknown;
                    };
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerOuvertures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureOuvrableDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    apercevoirDepot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApercuDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description L’acte n’ouvre pas la procédure demandée. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    deposer: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant du dépôt chez l’appelant. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuDepotDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description L’acte n’ouvre pas la procédure demandée. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireDepot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuDepotDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireReferentiels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentielsDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireCalendrier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territoire: "metropole" | "alsace-moselle" | "alsace-moselle-sans-temple" | "martinique" | "guadeloupe" | "saint-martin" | "saint-barthelemy" | "guyane" | "reunion" | "mayotte" | "nouvelle-caledonie" | "polynesie-francaise" | "wallis-et-futuna";
                annee: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendrierDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    correler: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CleExterneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDesigneDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    enregistrerActeCorrele: {
        parameters: {
            query?: never;
            header: {
                /** @description Version connue du dossier (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
                /** @description Identifiant de l’acte, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActeCorreleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerDossiers: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : numero, prochaineEcheance, intitule, chambre, procedure, matiere, etape, depot. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreDossiers). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierResumeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Pourquoi le dossier est ouvert ; à défaut, la fonction exercée. */
                "X-Motif-Consultation"?: string;
            };
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Version du dossier, à renvoyer dans If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireEtat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtatDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireHistorique: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoriqueDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    rechercher: {
        parameters: {
            query: {
                /** @description Ce que la personne a tapé. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RechercheDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireValeurs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValeursDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireDerniersActes: {
        parameters: {
            query: {
                /** @description Numéros séparés par des virgules, 100 au plus. */
                numeros: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DernierActeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireDocument: {
        parameters: {
            query?: {
                /** @description Échéance du dossier, pour les documents qui en exposent une. */
                echeance?: string;
                /** @description Partie à qui le document s’adresse. */
                partie?: string;
                /** @description Adresse postale du destinataire, une ligne par ligne. */
                adresse?: string;
            };
            header?: never;
            path: {
                numero: string;
                modele: "calcul-motive" | "synthese" | "recepisse-depot" | "lettre-defendeur" | "avis-retour" | "projet-ordonnance-decheance" | "avis-parties-1015";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireStock: {
        parameters: {
            query?: {
                chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerTaches: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : pourLe, titre, numero, genre. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreTaches). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TacheSitueeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    compterTaches: {
        parameters: {
            query?: {
                /** @description Celles qui me reviennent (à défaut), ou toutes celles que je peux voir (false). */
                mien?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompteTachesDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerAudiences: {
        parameters: {
            query?: {
                /** @description Premier jour ; à défaut, aujourd’hui. */
                du?: string;
                /** @description Dernier jour ; à défaut, soixante jours plus tard. */
                au?: string;
                /** @description Seulement les dossiers où je suis désigné (true), ou ceux de mon service (à défaut). */
                designe?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAppeleDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerAlertes: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : depuis, numero, objet. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreAlertes). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlerteSitueeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    suivreEvenements: {
        parameters: {
            query?: {
                /** @description Comme Last-Event-ID, pour une première connexion. */
                depuis?: string;
            };
            header: {
                "last-event-id": string;
                /** @description Dernier événement reçu : les suivants sont rendus d’abord. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Événements « acte » ({numero, version, le, faits}), « recharger » (un point est perdu, ou vos droits ont changé) et « battement ». */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerConsultations: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : le. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreConsultations). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireMoi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoiDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    seDeconnecter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeconnexionDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireStockSupervision: {
        parameters: {
            query?: {
                /** @description « sans » : dossiers sans chambre encore. */
                chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | "sans";
                /** @description « sans-matiere » : matière non indiquée. */
                matiere?: string;
                /** @description Code de l’étape. */
                etape?: string;
                procedure?: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
                /** @description Âge depuis l’entrée. */
                age?: "moins-de-90" | "de-90-a-179" | "de-180-a-364" | "de-365-a-729" | "plus-de-729";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockSupervisionDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireFlux: {
        parameters: {
            query?: {
                /** @description « sans » : dossiers sans chambre encore. */
                chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | "sans";
                /** @description « sans-matiere » : matière non indiquée. */
                matiere?: string;
                /** @description Code de l’étape. */
                etape?: string;
                procedure?: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
                /** @description Âge depuis l’entrée. */
                age?: "moins-de-90" | "de-90-a-179" | "de-180-a-364" | "de-365-a-729" | "plus-de-729";
                /** @description Premier jour ; un an avant le dernier, à défaut. */
                du?: string;
                /** @description Dernier jour ; aujourd’hui, à défaut. */
                au?: string;
                pas?: "semaine" | "mois";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FluxDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireDurees: {
        parameters: {
            query?: {
                /** @description « sans » : dossiers sans chambre encore. */
                chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | "sans";
                /** @description « sans-matiere » : matière non indiquée. */
                matiere?: string;
                /** @description Code de l’étape. */
                etape?: string;
                procedure?: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
                /** @description Âge depuis l’entrée. */
                age?: "moins-de-90" | "de-90-a-179" | "de-180-a-364" | "de-365-a-729" | "plus-de-729";
                /** @description Premier jour ; un an avant le dernier, à défaut. */
                du?: string;
                /** @description Dernier jour ; aujourd’hui, à défaut. */
                au?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DureesDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireEtapes: {
        parameters: {
            query?: {
                /** @description « sans » : dossiers sans chambre encore. */
                chambre?: "C1" | "C2" | "C3" | "CO" | "SO" | "CR" | "CJ" | "sans";
                /** @description « sans-matiere » : matière non indiquée. */
                matiere?: string;
                /** @description Code de l’étape. */
                etape?: string;
                procedure?: "civil-ro" | "civil-sans-ro" | "elections-politiques" | "elections-professionnelles" | "penal" | "qpc" | "avis" | "reexamen-civil" | "revision-penale" | "interet-loi" | "recusation" | "aide-juridictionnelle" | "commission";
                /** @description Âge depuis l’entrée. */
                age?: "moins-de-90" | "de-90-a-179" | "de-180-a-364" | "de-365-a-729" | "plus-de-729";
                /** @description Jours sur lesquels compter les passages ; 30 à défaut. */
                jours?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtapesDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerDossiersComptes: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : entree, numero, depuis, age. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreSupervision). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierCompteDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerBlocages: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : ouvertLe, numero, code, vuLe. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreBlocages). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocageDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireBlocage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocageDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    essayerRemede: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandeRemedeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EssaiDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    appliquerRemede: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant de l’intervention, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandeRemedeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    confirmerRemede: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireEcarts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcartsDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireVeille: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VeilleDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerInterventions: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : le, faiteLe, numero. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreInterventions). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    compterDeblocages: {
        parameters: {
            query?: {
                /** @description Premier jour ; un an avant le dernier, à défaut. */
                du?: string;
                /** @description Dernier jour ; aujourd’hui, à défaut. */
                au?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeblocagesDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerParametres: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParametreDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    corrigerParametre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cle: string;
                chambre: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionParametreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParametreDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerPersonnes: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : nom, id, service. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltrePersonnes). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerDesignations: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : du, nom, chambre, role. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreDesignations). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationChambreDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lirePersonne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ecrirePersonne: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la fiche (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcrirePersonneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    donnerFonction: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant de la fonction donnée, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DonnerFonctionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    terminerFonction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la fiche (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                fonction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    retirerAcces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la fiche (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotifDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    rendreAcces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la fiche (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotifDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonneAdministreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerAbsences: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : du, au, personne, delegue. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreAbsences). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    declarerAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant de l’absence, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarerAbsenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    terminerAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de l’absence ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinAbsenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    annulerAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerServices: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : nom, id, chambre. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreServices). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ecrireService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la fiche (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcrireServiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerEntrees: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : libelle, code, du. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreEntrees). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntreeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ajouterEntree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                genre: "chambre" | "formation" | "juridiction" | "nature";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcrireEntreeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    terminerEntree: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de l’entrée ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntreeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerEcritures: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : le. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreJournal). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcritureDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerVues: {
        parameters: {
            query?: {
                /** @description Première et dernière ligne, à partir de 0. */
                range?: unknown;
                /** @description Champ et sens. Champs : nom, ressource. */
                sort?: unknown;
                /** @description Objet JSON de filtres (schéma FiltreVues). */
                filter?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Lignes rendues et total, par exemple « dossiers 0-24/319 ». */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VueDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ecrireVue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la vue (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcrireVueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VueDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    supprimerVue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue de la vue (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lirePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesLuesDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ecrirePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"][];
                };
            };
        };
    };
    annoncerIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant de l’annonce, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnoncerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerAnnonces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnonceDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    finirIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireMesures: {
        parameters: {
            query?: {
                /** @description Premier jour ; à défaut, trente jours avant le dernier. */
                du?: string;
                /** @description Dernier jour ; à défaut, aujourd’hui. */
                au?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BilanUsageDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    noterMesures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MesuresDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    fixerReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandeBilan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BilanUsageDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerRegles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegleVersionneeDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerAmendements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendementDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireAmendement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendementDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ecrireAmendement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcrireAmendementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendementDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    mesurerAmendement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    approuverAmendement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendementDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    retirerAmendement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetirerAmendementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendementDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    abandonnerAmendement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendementDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireParente: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                numero: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParenteDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireGroupe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ecrireGroupe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version connue du groupe (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcrireGroupeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupeDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Acte refusé : la règle, l’élément qui manque et qui peut le fournir. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    lireJusticiable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Version de la fiche, à renvoyer dans If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JusticiableDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    chercherHomonymes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartieDesigneeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    ouvrirJusticiable: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant de l’envoi, choisi par l’appelant : le même envoi donne les mêmes reçus. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RapprochementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SortsJusticiableDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    rapprocherJusticiable: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant de l’envoi, choisi par l’appelant : le même envoi donne les mêmes reçus. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RapprochementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SortsJusticiableDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    corrigerJusticiable: {
        parameters: {
            query?: never;
            header: {
                /** @description Version connue de la fiche (ETag) ; si elle a changé, 412. */
                "If-Match"?: string;
                /** @description Identifiant de l’envoi, choisi par l’appelant : le même envoi donne les mêmes reçus. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SortsJusticiableDto"];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Le dossier a changé : ce qui a changé est rendu. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    apercevoirCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApercuCorrectionDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Introuvable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    enregistrerLot: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifiant du lot, choisi par l’appelant. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SortDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Service momentanément indisponible. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    listerLotsPossibles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotPossibleDto"][];
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
    exporterDossiers: {
        parameters: {
            query?: {
                /** @description Colonnes, dans l’ordre, séparées par des virgules ; toutes à défaut : numero, intitule, chambre, procedure, matiere, etape, prochaineEcheance, dernierJour, datePrudente, depot, rapporteur, greffier, juridiction, dateDecision, rg, taches, detenu, clos. */
                colonnes?: unknown;
                /** @description Comme la liste des dossiers (schéma FiltreDossiers). */
                filter?: unknown;
                /** @description Comme la liste des dossiers. */
                sort?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Champs à corriger, chacun nommé. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Connexion requise. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Droit insuffisant ; le refus est enregistré. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
            /** @description Trop de demandes en peu de temps. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemeDto"];
                };
            };
        };
    };
}
