<?php
/**
 * What the schema of position documents says of the form of each field: as much of JSON Schema as that uses.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** No list of a document may be longer than this. */
const MAX_ENTRIES = 2000;

/**
 * The schema that the script was made with.
 *
 * @return object
 */
function position_schema() {
	static $schema = null;
	if ( null === $schema ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
		$schema = json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . '/position.schema.json' ) );
	}
	return $schema;
}

/**
 * The first place where a value is not what the schema asks for.
 *
 * @param mixed  $value  Anything out of a document.
 * @param object $schema The part of the schema that is about it.
 * @param string $path   Where the value stands.
 * @return string|null A JSONPath, null if all is well.
 */
function schema_fault( $value, $schema, $path ) {
	if ( isset( $schema->{'$ref'} ) ) {
		$fault = schema_fault( $value, position_schema()->{'$defs'}->{basename( $schema->{'$ref'} )}, $path );
		if ( null !== $fault ) {
			return $fault;
		}
	}
	if ( isset( $schema->anyOf ) ) {
		return any_of_fault( $value, $schema->anyOf, $path );
	}
	if ( ! fits_alone( $value, $schema ) ) {
		return $path;
	}
	if ( is_array( $value ) ) {
		return list_fault( $value, $schema, $path );
	}
	return is_object( $value ) ? object_fault( $value, $schema, $path ) : null;
}

/**
 * A value for which there are several forms. The fault that lies deepest belongs to the form that was meant.
 *
 * @param mixed    $value Anything out of a document.
 * @param object[] $forms Parts of the schema.
 * @param string   $path  Where the value stands.
 * @return string|null
 */
function any_of_fault( $value, $forms, $path ) {
	$deepest = $path;
	foreach ( $forms as $form ) {
		$fault = schema_fault( $value, $form, $path );
		if ( null === $fault ) {
			return null;
		}
		$deepest = strlen( $fault ) > strlen( $deepest ) ? $fault : $deepest;
	}
	return $deepest;
}

/**
 * Whether a value is right by itself, whatever is inside.
 *
 * @param mixed  $value  Anything out of a document.
 * @param object $schema The part of the schema that is about it.
 * @return bool
 */
function fits_alone( $value, $schema ) {
	$is_number = is_int( $value ) || is_float( $value );
	$types     = array(
		'string'  => is_string( $value ),
		'number'  => $is_number,
		'integer' => $is_number && floor( $value ) === (float) $value,
		'boolean' => is_bool( $value ),
		'array'   => is_array( $value ),
		'object'  => is_object( $value ),
	);
	$allowed   = isset( $schema->const ) ? array( $schema->const ) : $schema->enum ?? null;
	// In JSON, 1.0 is 1.
	$comparable = $is_number ? (float) $value : $value;
	$same       = function ( $one ) use ( $comparable ) {
		return ( is_int( $one ) ? (float) $one : $one ) === $comparable;
	};
	return ( ! isset( $schema->type ) || $types[ $schema->type ] )
		&& ( null === $allowed || array_filter( array_map( $same, $allowed ) ) )
		&& ( ! isset( $schema->pattern ) || ( is_string( $value ) && matches( $value, $schema->pattern ) ) )
		&& ( ! isset( $schema->maxLength ) || strlen( (string) $value ) <= $schema->maxLength )
		&& ( ! isset( $schema->minimum ) || $value >= $schema->minimum )
		&& ( ! isset( $schema->maximum ) || $value <= $schema->maximum );
}

/**
 * Whether a text matches a pattern as JavaScript reads it.
 *
 * @param string $text    A text of a document.
 * @param string $pattern A regular expression.
 * @return bool
 */
function matches( $text, $pattern ) {
	// With the flag "u", digits of all scripts are digits to PHP, and the byte order mark is no white space.
	if ( false !== strpos( $pattern, '\d' ) && preg_match( '/[^\x00-\x7F]/', $text ) ) {
		return false;
	}
	return 1 === preg_match( "~$pattern~uD", str_replace( "\u{FEFF}", ' ', $text ) );
}

/**
 * The first fault in a list.
 *
 * @param array  $entries A list.
 * @param object $schema  The part of the schema that is about it.
 * @param string $path    Where it stands.
 * @return string|null
 */
function list_fault( $entries, $schema, $path ) {
	$count = count( $entries );
	if ( $count < ( $schema->minItems ?? 0 ) || $count > ( $schema->maxItems ?? MAX_ENTRIES ) ) {
		return $path;
	}
	foreach ( $entries as $index => $entry ) {
		$fault = schema_fault( $entry, $schema->items, "{$path}[$index]" );
		if ( null !== $fault ) {
			return $fault;
		}
	}
	return null;
}

/**
 * The first fault in an object.
 *
 * @param object $members An object.
 * @param object $schema  The part of the schema that is about it.
 * @param string $path    Where it stands.
 * @return string|null
 */
function object_fault( $members, $schema, $path ) {
	foreach ( $schema->required ?? array() as $name ) {
		if ( ! property_exists( $members, $name ) ) {
			return path_of( $path, $name );
		}
	}
	foreach ( get_object_vars( $members ) as $name => $value ) {
		$name  = (string) $name;
		$rest  = '$comment' === $name ? null : $schema->additionalProperties ?? null;
		$rule  = $schema->properties->$name ?? $rest;
		$place = path_of( $path, $name );
		$fault = is_object( $rule ) ? schema_fault( $value, $rule, $place ) : null;
		if ( false === $rule || null !== $fault ) {
			return $fault ?? $place;
		}
	}
	return null;
}
