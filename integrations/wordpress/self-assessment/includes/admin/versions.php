<?php
/**
 * Earlier versions of a document, and the way back to them.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_self_assessment_restore', __NAMESPACE__ . '\receive_restore' );

/**
 * The earlier versions of a position, folded.
 *
 * @param string  $id       A valid id.
 * @param array[] $versions As `versions_of()` returns them.
 * @return string HTML, empty if there are none.
 */
function versions_list( $id, $versions ) {
	if ( ! $versions ) {
		return '';
	}
	ob_start();
	echo '<details><summary>' . esc_html__( 'Earlier versions', 'self-assessment' ) . '</summary><ul>';
	foreach ( $versions as $version ) {
		echo '<li>';
		print_version( $id, $version );
		echo '</li>';
	}
	echo '</ul></details>';
	return ob_get_clean();
}

/**
 * Prints what is known of an earlier version, with a button to restore it.
 *
 * @param string $id      A valid id.
 * @param array  $version As `versions_of()` returns it.
 */
function print_version( $id, $version ) {
	$document = json_decode( $version['text'], true );
	$number   = $document['version'] ?? '';
	$user     = name_of( $version['user'] );
	$when     = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $version['time'] );
	/* translators: 1: version number of a document, 2: day and time. */
	$text = sprintf( __( 'Version %1$s, until %2$s', 'self-assessment' ), is_string( $number ) ? $number : '?', $when );
	open_form(
		'restore',
		array(
			'position' => $id,
			'version'  => md5( $version['text'] ),
		)
	);
	echo esc_html( '' === $user ? $text : "$text ($user)" ) . ' ';
	/* translators: 1: title of a position, 2: version number and day. */
	$name = sprintf( __( 'Restore “%1$s”: %2$s', 'self-assessment' ), title_by_id( $id ), $text );
	printf( '<button class="button-link" aria-label="%s">%s</button></form>', esc_attr( $name ), esc_html__( 'Restore', 'self-assessment' ) );
}

/**
 * Prints the positions that have been deleted.
 *
 * @param string[] $ids Valid ids.
 */
function print_deleted( $ids ) {
	if ( ! $ids ) {
		return;
	}
	echo '<details class="self-assessment-deleted"' . ( 'deleted' === asked( 'done' ) ? ' open' : '' ) . '><summary>' . esc_html__( 'Deleted positions', 'self-assessment' ) . '</summary><ul>';
	foreach ( $ids as $id ) {
		echo '<li>' . esc_html( title_by_id( $id ) ) . ': ';
		print_version( $id, versions_of( $id )[0] );
		echo '</li>';
	}
	echo '</ul></details>';
}

/**
 * Brings an earlier version back: at once if the position has been deleted, else after a question.
 */
function receive_restore() {
	$id = sent( 'position' );
	require_permission( nonce_action( 'restore', $id ) );
	foreach ( preg_match( ID_PATTERN, $id ) ? versions_of( $id ) : array() as $version ) {
		if ( md5( $version['text'] ) === sent( 'version' ) ) {
			propose( $version['text'], 'restored' );
		}
	}
	leave( array( 'problem' => 'expired' ) );
}
