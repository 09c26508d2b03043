<?php
/**
 * What the schema cannot say of a document: names that are used once and lead somewhere, levels in order, all languages.
 * The schema has been checked before.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** Names that every object of JavaScript answers to: they would be found where nothing was put. */
const NAMES_OF_OBJECTS = array( 'constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString', 'valueOf' );

/**
 * The first fault among the parts of a document.
 *
 * @param object $document A document that is right in form.
 * @return string|null A JSONPath, null if there is none.
 */
function reference_fault( $document ) {
	$languages = $document->languages;
	$lines     = array();
	foreach ( array( 'expectations', 'duties', 'offers' ) as $list ) {
		foreach ( $document->posting->$list ?? array() as $index => $line ) {
			$lines[ "\$.posting.{$list}[$index]" ] = $line;
		}
	}
	$topics    = with_paths( '$.topics', $document->topics );
	$questions = with_paths( '$.questions', $document->questions );
	return repeated( with_paths( '$.languages', $languages ) )
		?? day_fault( $document )
		?? text_fault( $document, $languages )
		?? repeated( ids_of( $lines ) )
		?? repeated( ids_of( $topics ) )
		?? repeated( ids_of( $questions ) )
		?? questions_fault( $questions, array_column( $document->topics, 'id' ), array_column( array_values( $lines ), 'id' ) );
}

/**
 * Entries of a list by their paths.
 *
 * @param string $path    The path of the list.
 * @param array  $entries The list.
 * @return array
 */
function with_paths( $path, $entries ) {
	$result = array();
	foreach ( $entries as $index => $entry ) {
		$result[ "{$path}[$index]" ] = $entry;
	}
	return $result;
}

/**
 * The ids of things, by the paths of the ids.
 *
 * @param object[] $things By their paths.
 * @return string[]
 */
function ids_of( $things ) {
	$ids = array();
	foreach ( $things as $path => $thing ) {
		$ids[ "$path.id" ] = $thing->id;
	}
	return $ids;
}

/**
 * The first name that is there already, or that no thing may have.
 *
 * @param string[] $names By their paths.
 * @return string|null Its path.
 */
function repeated( $names ) {
	$seen = array_fill_keys( NAMES_OF_OBJECTS, true );
	foreach ( $names as $path => $name ) {
		if ( isset( $seen[ $name ] ) ) {
			return $path;
		}
		$seen[ $name ] = true;
	}
	return null;
}

/**
 * The first day that is not in the calendar.
 *
 * @param object $document A document.
 * @return string|null Its path.
 */
function day_fault( $document ) {
	foreach ( array( 'closes', 'published' ) as $field ) {
		if ( isset( $document->$field ) && ! is_day( $document->$field ) ) {
			return "\$.$field";
		}
	}
	return null;
}

/**
 * The first text that lacks a language, or link that leads nowhere.
 *
 * @param object   $document  A document.
 * @param string[] $languages Its languages.
 * @return string|null Its path.
 */
function text_fault( $document, $languages ) {
	foreach ( texts_of( $document, '$' ) as $path => $text ) {
		$is_label = preg_match( '~^\$\.title$|^\$\.topics\[\d+\]\.title$|^\$\.questions\[\d+\]\.(text|notApplicable|options\[\d+\]\.text)$~D', $path );
		$entries  = is_string( $text ) ? array( $text ) : get_object_vars( $text );
		unset( $entries['$comment'] );
		if ( '.url' === substr( $path, -4 ) && array_filter( $entries, __NAMESPACE__ . '\is_document_link' ) !== $entries ) {
			return $path;
		}
		$missing = is_string( $text ) ? 0 : count( array_diff( main_languages( $languages ), main_languages( array_keys( $entries ) ) ) );
		if ( $missing && ( $is_label || count( $languages ) === $missing ) ) {
			return $path;
		}
	}
	return null;
}

/**
 * The languages of tags, without script, region and the like.
 *
 * @param array $tags Such as `de-CH`.
 * @return string[] Such as `de`.
 */
function main_languages( $tags ) {
	return array_map(
		function ( $tag ) {
			return strtolower( explode( '-', (string) $tag )[0] );
		},
		$tags
	);
}

/**
 * All texts that may differ by language, with their paths.
 *
 * @param mixed  $value Anything out of a document.
 * @param string $path  Where it stands.
 * @return array
 */
function texts_of( $value, $path ) {
	$texts = array();
	foreach ( (array) $value as $key => $entry ) {
		$place = path_of( $path, $key );
		if ( 'jobPosting' === $key || '$comment' === $key ) {
			continue;
		}
		$is_text = in_array( $key, array( 'text', 'title', 'name', 'url', 'location', 'subject', 'enquirySubject', 'documents', 'help', 'notApplicable', 'evidence', 'step' ), true );
		if ( $is_text ) {
			$texts[ $place ] = $entry;
		} elseif ( is_array( $entry ) || is_object( $entry ) ) {
			$texts += texts_of( $entry, $place );
		}
	}
	return $texts;
}

/**
 * The first fault in how questions refer to topics, lines and earlier questions, or in the order of their levels.
 *
 * @param object[] $questions By their paths.
 * @param string[] $topics    Ids.
 * @param string[] $lines     Ids.
 * @return string|null Its path.
 */
function questions_fault( $questions, $topics, $lines ) {
	$targets = array();
	foreach ( $questions as $path => $question ) {
		$levels    = array_map( 'intval', array_column( $question->options, 'level' ) );
		$ascending = array_values( array_unique( $levels ) );
		sort( $ascending );
		if ( ! in_array( $question->topic, $topics, true ) ) {
			return "$path.topic";
		}
		if ( array_diff( $question->from, $lines ) ) {
			return "$path.from";
		}
		if ( $levels !== $ascending ) {
			return "$path.options";
		}
		foreach ( $question->askUnless ?? array() as $index => $condition ) {
			if ( ! isset( $targets[ $condition->question ] ) ) {
				return "$path.askUnless[$index].question";
			}
		}
		foreach ( $question->askOnlyIf ?? array() as $index => $condition ) {
			if ( ! isset( $targets[ $condition->question ] ) || $condition->atLeast > $targets[ $condition->question ] ) {
				return "$path.askOnlyIf[$index]";
			}
		}
		$targets[ $question->id ] = $question->target;
	}
	return null;
}
