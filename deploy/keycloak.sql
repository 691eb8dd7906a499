-- Used by the profile « keycloak » only.
CREATE DATABASE keycloak;
